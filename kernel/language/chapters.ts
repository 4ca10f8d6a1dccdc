/** The chapters of the national outline of 2021–2025 (法治政府建设实施纲要), in its order: the folders of the law and the groups of figures. */
export const CHAPTERS: Readonly<Record<string, string>> = {
  functions: '政府机构职能',
  norms: '依法行政制度',
  decisions: '行政决策',
  enforcement: '行政执法',
  emergency: '突发事件应对',
  disputes: '社会矛盾纠纷行政预防调处化解',
  checks: '行政权力制约和监督',
  digital: '数字法治政府',
  leadership: '组织保障',
};
