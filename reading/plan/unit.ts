import { fold } from './characters.ts';
import { FIELD_OF, PARTY_ORGANS, SHORT_FIELDS, SUFFIX, TOPICS } from './unit-words.ts';

/** The region whose plan it is: 区 of 昭化, within 广元市. Learned from the document. */
export interface Region {
  level: string;
  place: string;
}

/** A name taken apart: 区委编办 = 区 + 委 + 编 + 办. */
export interface Unit {
  name: string;
  /** The level that it begins with (省 市 区 县 …), or nothing. */
  level: string;
  /** The place named before the level (昭化), or nothing. */
  place: string;
  /** 委, 政府, 人大 or 政协 where the name begins with it. */
  body: string;
  /** What the unit is about: 交通运输. */
  core: string;
  suffix: string;
}

const LEVEL = /^(国家|中央|全国|省|自治区|市(?!场|民|容|监|政(?![府协法务数]))|区(?![域块划间])|县(?!域)|州|旗|盟)(?=.)/;
/** Words that end in the name of a level and are no place. */
const NO_PLACE =
  /((园|社|景|新|城|片|辖|地|全|验|税|功能|灾|林|山|库|牧|开发|经开|高新|工业|度假|保护|名胜|各|本|我)区|(智慧|数字|文明|海绵|卫生|超|菜|股|各|本|我|全)城?市|(各|本|我|全)[县州旗])$/;

/** Takes a name apart; undefined when it does not end as units' names end. */
export function unitOf(name: string): Unit | undefined {
  const bare = fold(name)
    .replace(/[(〔[].*$/, '')
    .trim();
  let rest = bare;
  let level = '';
  let place = '';
  for (let i = 0; i < 3; i++) {
    const placed = /^([\u3400-\u9fff]{1,7}?)(省|自治区|自治州|自治县|市|州|盟|区|县|旗)(?=.{2,})/.exec(rest);
    const led = LEVEL.exec(rest);
    if (led && !(placed && placed[1]!.length === 0)) {
      level = led[1]!;
      rest = rest.slice(level.length);
      break;
    }
    if (!placed || placed[1]!.length < 2 || NO_PLACE.test(placed[0]) || !SUFFIX.test(rest)) break;
    if (FIELD_OF.has(placed[1]!) || TOPICS.includes(placed[1]!)) break;
    place = placed[1]!;
    level = placed[2]!;
    rest = rest.slice(placed[0].length);
    if (!/^[\u3400-\u9fff]{2,6}?[市区县州旗]./.test(rest)) break;
  }
  const bodied = /^(委|人民政府|政府|人大(?:常委会)?|政协)/.exec(rest);
  const suffix = SUFFIX.exec(rest)?.[0] ?? '';
  if (!suffix && !/^(纪委监委|公安|法院|检察院)$/.test(rest)) return undefined;
  // 区委, 区政府, 区人大: the body is the unit.
  const body = bodied && rest.length > suffix.length ? bodied[1]! : '';
  const inner = rest.slice(body.length, Math.max(body.length, rest.length - suffix.length));
  if (!inner && !body && !level && suffix.length < 2) return undefined;
  return { name: bare, level, place, body, core: inner, suffix };
}

/** A name for many: 各镇, 区级有关部门, 相关单位, 各成员单位. */
export function isCollective(name: string): boolean {
  const text = fold(name).trim();
  if (text.length > 24 || /[,;。:“]|^[^)]*\([^)]*$/.test(text)) return false;
  if (/^(各|有关|相关|其他|其它|所有|全体|全[省市区县]各)/.test(text)) return true;
  if (/^(乡镇|乡|镇|街道|社区|村|村居)(\([^()]*\)|、街道)?(人民政府|政府|办事处)?$/.test(text)) return true;
  return (
    /(部门|单位|机关|企业|机构|组织|平台|乡镇|镇|街道|社区)$/.test(text) &&
    /(有关|相关|涉及|各|级(部门|单位|机关)|[级直属](行政|执法|职能|主管)|直(属)?(部门|单位|机关)|成员单位|责任单位|驻.{0,3}(单位|部门)|(行政)?执法(部门|单位|机关)$|主管部门$|职能部门$|属(国有)?企业$|复议机关$|重点企业)/.test(
      text,
    )
  );
}

/** Towns, streets, villages, schools, companies: whatever precedes the ending is a name of their own. */
export function isFreelyNamed(unit: Unit): boolean {
  return /(镇|乡|街道|街道办|社区|村|组|公司|集团|学校|中学|小学|大学|学院|医院|银行|支行|厂|场|园区|开发区|新区|管委会|管理委员会|协会|学会|社|馆)$/.test(
    unit.suffix,
  );
}

/** Whether the name says something that departments are known to do. */
export function isKnownName(unit: Unit): boolean {
  if (isFreelyNamed(unit) || unit.body || unit.suffix.length >= 4) return true;
  if (unit.core === '' || FIELD_OF.has(unit.core) || SHORT_FIELDS.test(unit.core)) return true;
  if (/^(共青)?团.{1,4}委$|^[^市区县]{2,4}(公安|税务|气象)/.test(unit.name)) return true;
  if (/^(人大|政协|纪委|监委|法院|检察院|妇联|残联|文联|科协|侨联|工商联|总工会|团委|政府|机关|人武部)$/.test(unit.suffix)) return true;
  if (PARTY_ORGANS.test(unit.core + unit.suffix)) return true;
  const generic = /^(综合|行政|管理|服务|事务|建设|发展|工作|保障|保护)$/;
  if (TOPICS.some((topic) => !generic.test(topic) && unit.core.includes(topic))) return true;
  return [...FIELD_OF.keys()].some((field) => unit.core.includes(field));
}

/** Whether the name is of another level or place than the region's own. A branch that names the region is its own (市税务局昭化分局). */
export function isFromElsewhere(name: string, region: Region): boolean {
  if (region.place && fold(name).includes(region.place)) return false;
  if (isCollective(name)) {
    const led = /^(国家|中央|省|市|区|县|州)(?=[级直属])/.exec(name);
    return led !== null && region.level !== '' && led[1] !== region.level;
  }
  const unit = unitOf(name);
  if (!unit?.level || !region.level) return false;
  if (unit.place) return unit.place !== region.place && /局|委|办|部|中心|院|政府|会/.test(unit.suffix) && region.place !== '';
  return unit.level !== region.level && !/^国家(安全|统计)/.test(unit.name);
}
