/** A number that counts something, as it stands in the text. Offsets are UTF-16 places in the text that was given. */
export interface Figure {
  /** The number with its unit and the words that soften or bound it: 「近3.5万份」「85%以上」. */
  text: string;
  /** The number in plain units, 万 and 亿 multiplied out; the lower end of a range; null where digits are masked. */
  value: number | null;
  /** The unit as written (件, 人次, 元, %, 个百分点); empty where the text gives none. */
  unit: string;
  /** The noun phrase that is counted, short. */
  subject: string;
  start: number;
  end: number;
  /** The word that makes it approximate: 余, 多, 近, 约, 左右, 数 … */
  approx?: string;
  /** 下限 (以上, 不少于) or 上限 (以内, 不超过). */
  bound?: '下限' | '上限';
  /** Digits are hidden: 22**, ××件. */
  masked?: true;
  /** The least and the greatest number that the text allows, for ranges, masked, approximate and rounded numbers. */
  low?: number;
  high?: number;
  /** The id in the catalogue that this is a value of. */
  figure?: string;
}

export type RelationKind = 'sum' | 'difference' | 'share' | 'change' | 'rate' | 'same';

/** What figures have to do with each other, computed again. */
export interface Relation {
  kind: RelationKind;
  /** What the text says the result is; null where it leaves the result to the reader (立案64件、审结56件). */
  stated: number | null;
  /** The result computed from the parts, in the unit of `stated`; where digits are masked, by the digits that fit best. */
  computed: number;
  /** True where the text, read to its own precision, is right. */
  holds: boolean;
  /** It would hold had the last digit been cut off instead of rounded. */
  truncated?: true;
  /** Places in `figures`: the operands first, in the order of the calculation, the stated result last. */
  parts: number[];
  /** The stretch of text that states it. */
  text: string;
}

/** Something for a person to look at. */
export interface Finding {
  /** `wrong-sum`, `wrong-difference`, `wrong-share`, `wrong-change`, `wrong-rate`, `wrong-same`, `wrong-direction`, `truncated` or `explain`. */
  kind: string;
  text: string;
  /** One Chinese sentence for the person who has to mend or explain it. */
  says: string;
}

export interface ReportReading {
  figures: Figure[];
  relations: Relation[];
  findings: Finding[];
}

/** A figure of the catalogue, by which a number in the text is named. */
export interface CatalogueEntry {
  id: string;
  title: string;
  unit: string;
  /**
   * How reports put it, where that is not the title: words of which the last stands by the number, and those before it somewhere in the
   * paragraph (行政复议 … 审结).
   */
  says?: readonly (readonly string[])[];
  /**
   * Words that belong to this figure alone where they stand right before the number, or name its cell: as the house's own report puts it. Of several
   * that fit, the longest is right.
   */
  own?: readonly string[];
}

/** A stretch of text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A figure while it is being read: with what the relations need and the reader does not. */
export interface Found extends Figure {
  /** Worth of one in the last stated place: 0.01 for 25.29, 1000 for 1.5万. */
  ulp: number;
  /** Decimals as written, before 万 and 亿. */
  decimals: number;
  /** A whole count, exact as it stands. */
  exact: boolean;
  /** Written as a range: 3-5名. */
  range?: true;
  /** Mask pattern, its digits and * only, where digits are hidden. */
  pattern?: string;
  /** Paragraph and sentence it stands in. */
  paragraph: number;
  sentence: number;
  /** Text from the figure before, or from where the paragraph starts, up to this one. */
  lead: string;
  /** Text after it, up to the next figure or the paragraph's end. */
  tail: string;
  /** How many brackets are open around it within its paragraph. */
  depth: number;
  /** Read from a table cell: no sentence relates it to its neighbours. */
  cell?: boolean;
}
