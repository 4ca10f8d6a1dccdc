/** 政府机构职能: the procedures and registers of this chapter. */
import type { ProcedureData } from '../../kernel/words.ts';
import { agencyHelp } from './agency-help.ts';
import { commitment } from './commitment.ts';
import { creditGrade } from './credit-grade.ts';
import { creditObjection } from './credit-objection.ts';
import { creditRecord } from './credit-record.ts';
import { creditRepair } from './credit-repair.ts';
import { crossEntry } from './cross-entry.ts';
import { crossRegion } from './cross-region.ts';
import { devolved } from './devolved.ts';
import { disguisedPermit } from './disguised-permit.ts';
import { drawVisit } from './draw-visit.ts';
import { enterpriseFee } from './enterprise-fee.ts';
import { enterpriseRequest } from './enterprise-request.ts';
import { fairCompetition } from './fair-competition.ts';
import { inspectionItem } from './inspection-item.ts';
import { inspectionPlan } from './inspection-plan.ts';
import { inspectionTarget } from './inspection-target.ts';
import { instantService } from './instant-service.ts';
import { intermediaryItem } from './intermediary-item.ts';
import { legalAid } from './legal-aid.ts';
import { legalAidReview } from './legal-aid-review.ts';
import { licence } from './licence.ts';
import { licenceChange } from './licence-change.ts';
import { licenceEnd } from './licence-end.ts';
import { licenceHearing } from './licence-hearing.ts';
import { listItem } from './list-item.ts';
import { majorProject } from './major-project.ts';
import { oneThing } from './one-thing.ts';
import { organ } from './organ.ts';
import { policyDelivery } from './policy-delivery.ts';
import { power } from './power.ts';
import { powerCase } from './power-case.ts';
import { powerChange } from './power-change.ts';
import { proofItem } from './proof-item.ts';
import { publicLegalRecord } from './public-legal-record.ts';
import { publicLegalStation } from './public-legal-station.ts';
import { quietDay, quietPeriod } from './quiet-day.ts';
import { randomDraw } from './random-draw.ts';
import { rating } from './rating.ts';
import { reception } from './reception.ts';
import { reengineering } from './reengineering.ts';
import { reengineeringItem } from './reengineering-item.ts';
import { separationItem } from './separation-item.ts';
import { serviceItem } from './service-item.ts';
import { serviceWindow } from './service-window.ts';
import { softMeasure } from './soft-measure.ts';
import { statuteChange } from './statute-change.ts';
import { statuteCheck } from './statute-check.ts';
import { tolerance } from './tolerance.ts';

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
  inspectionPlan,
  randomDraw,
  drawVisit,
  quietPeriod,
  quietDay,
  creditGrade,
  creditRecord,
  creditObjection,
  creditRepair,
  softMeasure,
  enterpriseRequest,
  policyDelivery,
  enterpriseFee,
  powerChange,
  statuteChange,
  statuteCheck,
  listItem,
  proofItem,
  intermediaryItem,
  commitment,
  devolved,
  powerCase,
  rating,
  reception,
  separationItem,
  serviceWindow,
  tolerance,
  publicLegalStation,
  publicLegalRecord,
  legalAid,
  legalAidReview,
  agencyHelp,
  crossRegion,
  crossEntry,
  oneThing,
  majorProject,
];
