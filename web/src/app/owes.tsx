/** What is owed, where any of several steps answers it: the first stands out, the others follow. */
export function Owes({ titles }: { titles: readonly string[] }) {
  const [first, ...rest] = titles;
  return (
    <>
      {first}
      {rest.length > 0 && <span className="owes-rest">或者{rest.join('、')}</span>}
    </>
  );
}
