/** What is wider than a narrow screen: scrolled sideways on its own, by the keys as well, and named for whoever hears it. */
import type { ReactNode } from 'react';

export function Wide({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keys
    <section className="scroll-x" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
