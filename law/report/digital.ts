/** What the report says of the eighth chapter: 数字法治政府. */
import { sentencesOf } from './sentence.ts';

// biome-ignore format: a sentence a line
export const digital = sentencesOf({
  subjects: ['登记在册的当事人{subject.standing}'],
});
