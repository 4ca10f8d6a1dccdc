/** What the report says of the fifth chapter: 突发事件应对. */
import { sentencesOf } from './sentence.ts';

export const emergency = sentencesOf({});
