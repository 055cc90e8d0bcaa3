import { acceptsFailureOfAFailedStart, acceptsTheEcho } from './report/accepts-the-echo.ts';
import {
  acceptsAnyCombinationOfIds,
  acceptsMissingReason,
  acceptsUnknownReasons,
  acknowledgesALaterSession,
  acknowledgesTheLongestIds,
  acknowledgesValidOutcomes,
  ignoresUnknownFields,
} from './report/acknowledges.ts';
import { acknowledgedIsApplied } from './report/applies.ts';
import { deadlines } from './report/deadlines.ts';
import {
  bothKeyFormsAreAccepted,
  concurrentDuplicatesAreAppliedOnce,
  duplicateIsAcknowledged,
  duplicateIsAppliedOnce,
  duplicatesAreKnownAfterARestart,
  inFlightDuplicateIsAnswered,
  lateDuplicateIsAcknowledged,
  lateDuplicateIsAppliedOnce,
  lostAnswerIsAppliedOnce,
} from './report/duplicates.ts';
import { answersLeakNothing } from './report/leaks.ts';
import {
  refusesMalformedJson,
  refusesMissingCredentials,
  refusesMissingSessionReference,
  refusesOtherMethods,
  toleratesAnyUnicode,
} from './report/refuses.ts';
import { firstOutcomeWins, secondOutcomeIsAnsweredCalmly } from './report/second-outcome.ts';
import {
  acceptsValidSignatures,
  refusesBadSignatures,
  refusesStaleTimestamps,
  verifiesTheRawBytes,
} from './report/signatures.ts';
import type { Suite } from './run-checks.ts';
import { answerIsValid } from './start/answer-is-valid.ts';
import {
  answersJsonObject,
  answersJsonObjectToAnyText,
  answersJsonObjectToTheLongestName,
} from './start/answers-json-object.ts';
import { carriesNoCardData } from './start/card-data.ts';
import {
  keyFormsAreEqual,
  sameKeyAfterAnotherBody,
  sameKeyAfterARestart,
  sameKeyAfterManyOthers,
  sameKeyAtTheSameTime,
  sameKeyOtherBody,
  sameKeySameAnswer,
} from './start/same-key.ts';
import { speaksItsRefusal } from './start/speaks-its-refusal.ts';
import { toleratesHeaders, toleratesUnicode } from './start/tolerates.ts';

/** Every check of the connections, in the order of the specification. */
export const connectionsSuite: Suite = {
  checks: [
    answersJsonObject,
    answersJsonObjectToAnyText,
    answersJsonObjectToTheLongestName,
    ...answerIsValid,
    toleratesUnicode,
    toleratesHeaders,
    speaksItsRefusal,
    sameKeySameAnswer,
    sameKeyAtTheSameTime,
    sameKeyAfterAnotherBody,
    sameKeyAfterManyOthers,
    sameKeyAfterARestart,
    sameKeyOtherBody,
    keyFormsAreEqual,
    ...acknowledgesValidOutcomes,
    ...acknowledgesALaterSession,
    ...acknowledgesTheLongestIds,
    ...acceptsAnyCombinationOfIds,
    ...ignoresUnknownFields,
    ...acceptsMissingReason,
    ...acceptsUnknownReasons,
    ...acceptsTheEcho,
    ...acceptsFailureOfAFailedStart,
    ...refusesMalformedJson,
    ...refusesMissingSessionReference,
    ...toleratesAnyUnicode,
    ...refusesMissingCredentials,
    ...refusesOtherMethods,
    ...firstOutcomeWins,
    ...secondOutcomeIsAnsweredCalmly,
    ...duplicateIsAcknowledged,
    ...duplicateIsAppliedOnce,
    ...acknowledgedIsApplied,
    ...lostAnswerIsAppliedOnce,
    ...concurrentDuplicatesAreAppliedOnce,
    ...inFlightDuplicateIsAnswered,
    ...lateDuplicateIsAcknowledged,
    ...lateDuplicateIsAppliedOnce,
    ...duplicatesAreKnownAfterARestart,
    ...bothKeyFormsAreAccepted,
    ...acceptsValidSignatures,
    ...refusesBadSignatures,
    ...refusesStaleTimestamps,
    ...verifiesTheRawBytes,
  ],
  watches: [...deadlines, carriesNoCardData, ...answersLeakNothing],
};
