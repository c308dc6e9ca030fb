import type { CrmFacts, Read, SetupSettings, Synchronization } from "./setupFacts";
import { privilegeRows } from "./privilegeRows";
import type { SetupRow } from "./setupRow";
import type { SetupWords } from "./setupWords";
import { tableRows } from "./tableRows";
import { trackingRows } from "./trackingRows";

const area = "Dynamics 365";

export function crmRows(
  settings: SetupSettings,
  facts: CrmFacts,
  words: SetupWords,
): readonly SetupRow[] {
  const admitted = admittedRow(facts, words);
  // Whoever is not let in learns nothing from thirty further refusals.
  if (facts.admitted.status === "failed") return [admitted];
  return [
    admitted,
    ...tableRows(settings, facts, words),
    ...privilegeRows(settings, facts, words),
    ...wkwRows(facts, words),
    synchronizationRow(facts, words),
    ...trackingRows(facts.counts, words),
  ];
}

function admittedRow({ admitted }: CrmFacts, { names, gives, found, fixes }: SetupWords): SetupRow {
  const row = { area, name: names.access, gives: gives.everything };
  if (admitted.status === "read") return { ...row, state: "good", found: found.answers };
  const { code } = admitted;
  const isConsent = code === "consentRequired" || code === "signInRequired";
  const fix = isConsent ? fixes.crmConsent : fixes.admit;
  return { ...row, state: "attention", found: code, fix };
}

function wkwRows({ wkw }: CrmFacts, words: SetupWords): readonly SetupRow[] {
  const { names, gives, found, fixes } = words;
  const row = { area, name: names.wkw, gives: gives.wkw };
  if (wkw.status === "failed") {
    return wkw.code === "notInstalled"
      ? [{ ...row, state: "off", found: found.notInstalled, fix: fixes.installWkw }]
      : [{ ...row, state: "attention", found: wkw.code, fix: fixes.readWkw }];
  }
  const { isSeen, isEnabled, hasTemplate } = wkw.value;
  if (!isSeen)
    return [{ ...row, state: "unknown", found: found.noRow, fix: fixes.runAsAdministrator }];
  const template = { area, name: names.template, gives: gives.template };
  return [
    isEnabled === true
      ? { ...row, state: "good", found: found.switchedOn }
      : { ...row, state: "off", found: found.switchedOff, fix: fixes.switchOnWkw },
    hasTemplate
      ? { ...template, state: "good", found: found.template }
      : { ...template, state: "off", found: found.noTemplate, fix: fixes.nameTemplate },
  ];
}

function synchronizationRow({ synchronization }: CrmFacts, words: SetupWords): SetupRow {
  const { names, gives, fixes } = words;
  const row = { area, name: names.synchronization, gives: gives.synchronization };
  if (synchronization.status === "failed")
    return { ...row, state: "unknown", found: synchronization.code };
  const found = wordsOf(synchronization, words);
  const { incoming, outgoing, isApproved } = synchronization.value;
  const isServerSide = incoming === "serverSide" && outgoing === "serverSide";
  if (isServerSide && isApproved) return { ...row, state: "good", found };
  const fix = isServerSide ? fixes.approve : fixes.synchronize;
  return { ...row, state: "attention", found, fix };
}

function wordsOf(
  { value }: Extract<Read<Synchronization>, { status: "read" }>,
  { found, methods }: SetupWords,
): string {
  const approval = value.isApproved ? found.approved : found.notApproved;
  return found.synchronization(methods[value.incoming], methods[value.outgoing], approval);
}
