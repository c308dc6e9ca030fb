import { Suspense } from "react";

import { LazyCompanySection } from "../company/lazyCompany";
import { useText } from "../hooks/useText";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView } from "../state/paneState";
import { evidenceContext } from "../text/evidenceLine";
import { ErrorBoundary } from "../parts/ErrorBoundary";

export interface CompanyBelowProps {
  readonly view: LookUpView;
  readonly actions: Pick<PaneActions, "onGetIntroduced">;
}

/** The company level below the list; nothing where it is empty. */
export function CompanyBelow({ view, actions }: CompanyBelowProps) {
  const context = evidenceContext(view, useText());
  const company = view.result?.company;
  if (company === undefined || company.colleagues.length === 0) return null;
  return (
    <ErrorBoundary fallback={null}>
      <Suspense>
        <LazyCompanySection
          company={company}
          context={context}
          onAsk={actions.onGetIntroduced}
          notBegunFor={view.notBegunFor}
        />
      </Suspense>
    </ErrorBoundary>
  );
}
