/** What the server and the command line use of the store. */

export type { Done, Moved, Outcome, Refused, Submission, Wrong } from './append/types.ts';
export { bigrams, wordsOf } from './append/words.ts';
export type { BackupHead } from './backup/archive.ts';
export { restoreBackup } from './backup/restore.ts';
export { type Backup, writeBackup } from './backup/write.ts';
export type { DatabaseOptions } from './database/database.ts';
export { type Database, openDatabase } from './database/database.ts';
export { migrate } from './database/migrate.ts';
export type { FigureAnswer, FigureQuestion } from './figures/figure.ts';
export { fastHash } from './hash.ts';
export { openedCase, toldCase } from './jobs/follow.ts';
export { defaultFolder } from './postgres/folder.ts';
export { type Draft, draftsOf, dropDraft, putDraft } from './rows/drafts.ts';
export { erasable, partsToErase } from './rows/erase.ts';
export { getFile, putFile } from './rows/files.ts';
export * from './rows/read.ts';
export { openStore, Store, type StoreOptions } from './store.ts';
export { verifyFolder } from './verify/folder.ts';
export type { Report } from './verify/ledger.ts';
export { keeperIn } from './verify/verify.ts';
