import { Suspense } from "react";

import { LazyCompanySection } from "../company/lazyCompany";
import { useText } from "../hooks/useText";
import type { LookUpView } from "../state/paneState";
import { evidenceContext } from "../text/evidenceLine";
import { ErrorBoundary } from "../parts/ErrorBoundary";

export interface CompanyBelowProps {
  readonly view: LookUpView;
}

/** The company level, where somebody is known there. Without it the pane is whole as well. */
export function CompanyBelow({ view }: CompanyBelowProps) {
  const context = evidenceContext(view, useText());
  const company = view.result?.company;
  if (company === undefined || company.colleagues.length === 0) return null;
  return (
    <ErrorBoundary fallback={null}>
      <Suspense>
        <LazyCompanySection company={company} context={context} />
      </Suspense>
    </ErrorBoundary>
  );
}
