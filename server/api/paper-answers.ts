/** What the routes of papers made from the law and the registers answer. */
import Type from 'typebox';

export const LeaderRow = Type.Object(
  { person: Type.String(), name: Type.String(), unit: Type.String(), title: Type.String(), duties: Type.Integer() },
  { title: '登记了法治职责的领导', additionalProperties: false },
);
