/** 社会矛盾纠纷化解: the procedures and registers of this chapter. */
import type { ProcedureData } from '../../kernel/words.ts';
import { adjudication } from './adjudication.ts';
import { adjudicationItem } from './adjudication-item.ts';
import { administrativeMediation } from './administrative-mediation.ts';
import { courtLiaison } from './court-liaison.ts';
import { courtObservation } from './court-observation.ts';
import { dispute } from './dispute.ts';
import { disputeRound } from './dispute-round.ts';
import { hotline } from './hotline.ts';
import { hotlineOrder } from './hotline-order.ts';
import { judicialAdvice } from './judicial-advice.ts';
import { judicialConfirmation } from './judicial-confirmation.ts';
import { judicialMediation } from './judicial-mediation.ts';
import { labourArbitration } from './labour-arbitration.ts';
import { landArbitration } from './land-arbitration.ts';
import { litigation } from './litigation.ts';
import { litigationAppeal } from './litigation-appeal.ts';
import { litigationPerformance } from './litigation-performance.ts';
import { mediationCommittee } from './mediation-committee.ts';
import { mediationSubsidy } from './mediation-subsidy.ts';
import { mediator } from './mediator.ts';
import { peopleMediation } from './people-mediation.ts';
import { petition } from './petition.ts';
import { petitionBacklog } from './petition-backlog.ts';
import { petitionHandling } from './petition-handling.ts';
import { petitionReception } from './petition-reception.ts';
import { petitionRecheck } from './petition-recheck.ts';
import { petitionReview } from './petition-review.ts';
import { reconsideration } from './reconsideration.ts';
import { reconsiderationAdvice } from './reconsideration-advice.ts';
import { reconsiderationAftercare } from './reconsideration-aftercare.ts';
import { reconsiderationAttached } from './reconsideration-attached.ts';
import { reconsiderationCommittee } from './reconsideration-committee.ts';
import { reconsiderationIntake } from './reconsideration-intake.ts';
import { reconsiderationOversight } from './reconsideration-oversight.ts';
import { reconsiderationSimple } from './reconsideration-simple.ts';
import { reconsiderationViaAgency } from './reconsideration-via-agency.ts';

export const disputes: ProcedureData[] = [
  dispute,
  disputeRound,
  peopleMediation,
  mediationCommittee,
  mediator,
  administrativeMediation,
  judicialMediation,
  judicialConfirmation,
  mediationSubsidy,
  labourArbitration,
  landArbitration,
  adjudicationItem,
  adjudication,
  reconsideration,
  reconsiderationSimple,
  reconsiderationAttached,
  reconsiderationAftercare,
  reconsiderationViaAgency,
  reconsiderationOversight,
  reconsiderationIntake,
  reconsiderationCommittee,
  reconsiderationAdvice,
  litigation,
  litigationAppeal,
  litigationPerformance,
  judicialAdvice,
  courtObservation,
  courtLiaison,
  petition,
  petitionHandling,
  petitionReview,
  petitionRecheck,
  petitionReception,
  petitionBacklog,
  hotline,
  hotlineOrder,
];
