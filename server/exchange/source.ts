/**
 * The number that a platform gives a case, and the id that the case has here. The number can be read from the id, so that a case that came in is
 * known again, and goes out under its own number.
 */

/** What a number may take: with the platform's id it stays within an id of ours. */
const MOST_BYTES = 60;
const HEAD = 'exchange';

/** Why a number cannot be taken; undefined when it can. */
export const sourceFault = (source: string): string | undefined =>
  source === '' ? '没有来源号' : Buffer.byteLength(source) > MOST_BYTES ? `来源号超过${MOST_BYTES}个字节(二十个汉字)` : undefined;

export const caseIdOf = (platform: string, source: string): string => `${HEAD}.${platform}.${Buffer.from(source).toString('base64url')}`;

/** The platform's number of a case of ours; a case that did not come from there goes by its own id. */
export function sourceOf(platform: string, id: string): string {
  const head = `${HEAD}.${platform}.`;
  return id.startsWith(head) ? Buffer.from(id.slice(head.length), 'base64url').toString() : id;
}
