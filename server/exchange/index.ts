/** 平台数据交换: cases of the platforms above come in and go out, and both sides are counted against each other. */
export { type Compared, comparedText, compareTable } from './compare.ts';
export { exportRows } from './export.ts';
export { dataOfficerOf, digestOf, type Imported, importTable, mayCount } from './import.ts';
export { ExchangeError, type Mapping, mappingText, platformIds, readMapping } from './mapping.ts';
export { readTable, type Table, tableBytes, tableOf, writeTable } from './table.ts';
