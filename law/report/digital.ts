/** What the report says of the eighth chapter: 数字法治政府. */
import { sentencesOf } from './sentence.ts';

// biome-ignore format: a sentence a line
export const digital = sentencesOf({
  'e-licence': ['签发电子证照{e-licence.made},登记存量电子证照{e-licence.entered},电子证照生产率{e-licence.produceRate},电子印章加盖率{e-licence.sealRate},有效的电子证照{e-licence.inForce},核验电子证照{e-licence.verified},调用电子证照{e-licence.reads}'],
  subjects: ['登记在册的当事人{subject.standing}'],
});
