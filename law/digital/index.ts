/** 数字法治政府: the procedures and registers of this chapter. */
import type { ProcedureData } from '../../kernel/words.ts';
import { dataCatalogue } from './data-catalogue.ts';
import { dataObjection } from './data-objection.ts';
import { dataOpening } from './data-opening.ts';
import { dataReply } from './data-reply.ts';
import { dataRequest } from './data-request.ts';
import { eLicence } from './e-licence.ts';
import { onsiteItem } from './onsite-item.ts';
import { platformCount } from './platform-count.ts';
import { remoteWarning } from './remote-warning.ts';

export const digital: ProcedureData[] = [
  eLicence,
  dataCatalogue,
  dataRequest,
  dataReply,
  dataObjection,
  dataOpening,
  remoteWarning,
  onsiteItem,
  platformCount,
];
