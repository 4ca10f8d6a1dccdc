/** 文书 of a case: where they are, and how one is printed without leaving the page. */

export const documentAddress = (id: string, n: number, format: 'html' | 'docx' = 'html'): string =>
  `/api/cases/${encodeURIComponent(id)}/documents/${n}.${format}`;

/** Longer than this no printer's window is waited for. */
const KEPT_MS = 5 * 60_000;

/** Prints a page of ours from a frame that nobody sees: the form stays where it is. `failed` is called when it could not be read. */
export function printPage(address: string, failed: () => void): void {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.style.cssText = 'position:fixed;inset:auto 0 0 auto;width:1px;height:1px;border:0;opacity:0';
  frame.addEventListener('load', () => {
    const inside = frame.contentWindow;
    // the server's word that it cannot be read comes as data, not as a page
    if (!inside || !/html/.test(frame.contentDocument?.contentType ?? '')) {
      frame.remove();
      failed();
      return;
    }
    inside.addEventListener('afterprint', () => frame.remove());
    inside.focus();
    inside.print();
  });
  frame.src = address;
  document.body.append(frame);
  setTimeout(() => frame.remove(), KEPT_MS);
}
