/** What is answered about notices. */
import Type, { type TProperties } from 'typebox';

const text = Type.String();
const maybe = <T extends Parameters<typeof Type.Optional>[0]>(schema: T) => Type.Optional(schema);
const shape = <T extends TProperties>(title: string, properties: T) => Type.Object(properties, { title, additionalProperties: false });
export const NoticeAnswer = shape('提醒', {
  key: text,
  kind: text,
  told: text,
  read: maybe(text),
  case: text,
  procedure: text,
  title: text,
  subject: text,
  acts: Type.Array(text),
  by: maybe(text),
  why: maybe(text),
  due: maybe(text),
  left: maybe(Type.Integer()),
  over: Type.Boolean(),
});
export const NoticeCount = shape('提醒件数', { unread: Type.Integer(), red: Type.Integer() });
export const NoticeSettings = shape('提醒的设置', {
  mail: maybe(text),
  mailing: Type.Boolean({ description: '本系统是否发邮件' }),
  follows: Type.Array(text, { description: '关注的案件' }),
});
