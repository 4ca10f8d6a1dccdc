/** The explained text: headings and articles as `explain` wrote them, set as a document. */

export function Text({ explained, title }: { explained: string; title: string }) {
  return (
    <article className="explained">
      {blocks(without(explained, title)).map((b, i) => {
        const key = `${i} ${b.text}`;
        if (b.kind === 'head') return <h2 key={key}>{b.text}</h2>;
        return (
          <p
            key={key}
            className={b.kind === 'item' ? 'explained-item' : undefined}
            style={b.depth > 0 ? { paddingInlineStart: `${b.depth * 1.2}em` } : undefined}
          >
            {b.text}
          </p>
        );
      })}
    </article>
  );
}

/** The page has the title already. */
const without = (text: string, title: string): string => (text.startsWith(`${title}\n`) ? text.slice(title.length) : text);

type Block = { kind: 'head'; level: number; text: string } | { kind: 'text' | 'item'; depth: number; text: string };

/** Lines that begin with # or 一、 are headings; indented lines belong to what stands above them. */
export function blocks(text: string): Block[] {
  return text.split('\n').flatMap((line): Block[] => {
    const plain = line.trim();
    if (plain === '') return [];
    const marked = /^(#+)\s*(.*)$/.exec(plain);
    if (marked) return [{ kind: 'head', level: marked[1]!.length, text: marked[2]! }];
    if (/^[一二三四五六七八九十]+、/.test(plain) && !/^\s/.test(line)) return [{ kind: 'head', level: 2, text: plain }];
    const depth = Math.floor(/^ */.exec(line)![0].length / 2);
    return [{ kind: /^([-·•]|\d+[.、]|[((]\S{1,3}[))])/.test(plain) ? 'item' : 'text', depth, text: plain.replace(/^[-•]\s*/, '') }];
  });
}
