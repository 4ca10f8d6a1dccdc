/** What the report says of the eighth chapter: 数字法治政府. */
import { sentencesOf } from './sentence.ts';

// biome-ignore format: a sentence a line
export const digital = sentencesOf({
  'e-licence': ['签发电子证照{e-licence.made},登记存量电子证照{e-licence.entered},电子证照生产率{e-licence.produceRate},电子印章加盖率{e-licence.sealRate},有效的电子证照{e-licence.inForce},核验电子证照{e-licence.verified},调用电子证照{e-licence.reads}'],
  sharing: ['列入政务数据目录的数据{data-catalogue.inForce},收到政务数据共享申请{data-request.asked},同意共享的政务数据申请{data-request.agreed},调用共享数据{data-request.times},开放数据集{data-opening.inForce},公布数据条数{data-opening.records}'],
  exchange: ['与上级平台对账{platform-count.compared},平台对账一致{platform-count.agreed}'],
  remote: ['收到“互联网+监管”预警{remote-warning.arrived},反馈预警处置结果{remote-warning.answered},预警转违法线索{remote-warning.clues},压减现场监管事项{onsite-item.reduced}', '监管预警按期反馈率{remote-warning.inTimeRate}'],
  returns: ['报送上级报表{return-form.sent},重复要求的报表{return-form.again}'],
  subjects: ['登记在册的当事人{subject.standing}'],
});
