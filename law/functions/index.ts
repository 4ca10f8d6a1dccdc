/** 政府机构职能: the procedures and registers of this chapter. */
import type { ProcedureData } from '../../kernel/words.ts';
import { creditGrade } from './credit-grade.ts';
import { creditObjection } from './credit-objection.ts';
import { creditRecord } from './credit-record.ts';
import { creditRepair } from './credit-repair.ts';
import { disguisedPermit } from './disguised-permit.ts';
import { fairCompetition } from './fair-competition.ts';
import { inspectionItem } from './inspection-item.ts';
import { inspectionTarget } from './inspection-target.ts';
import { instantService } from './instant-service.ts';
import { intermediaryItem } from './intermediary-item.ts';
import { licence } from './licence.ts';
import { licenceChange } from './licence-change.ts';
import { licenceEnd } from './licence-end.ts';
import { licenceHearing } from './licence-hearing.ts';
import { listItem } from './list-item.ts';
import { organ } from './organ.ts';
import { power } from './power.ts';
import { powerChange } from './power-change.ts';
import { proofItem } from './proof-item.ts';
import { reengineering } from './reengineering.ts';
import { reengineeringItem } from './reengineering-item.ts';
import { serviceItem } from './service-item.ts';
import { statuteChange } from './statute-change.ts';
import { statuteCheck } from './statute-check.ts';

export const functions: ProcedureData[] = [
  organ,
  power,
  serviceItem,
  reengineering,
  reengineeringItem,
  licence,
  licenceHearing,
  licenceChange,
  licenceEnd,
  instantService,
  disguisedPermit,
  fairCompetition,
  inspectionItem,
  inspectionTarget,
  creditGrade,
  creditRecord,
  creditObjection,
  creditRepair,
  powerChange,
  statuteChange,
  statuteCheck,
  listItem,
  proofItem,
  intermediaryItem,
];
