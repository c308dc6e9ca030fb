import { Suspense } from "react";

import type { Introducer } from "../../core/lookUp/lookUp";
import { LazyCompanySection } from "../company/lazyCompany";
import { useText } from "../hooks/useText";
import type { LookUpView } from "../state/paneState";
import { evidenceContext } from "../text/evidenceLine";
import { ErrorBoundary } from "../parts/ErrorBoundary";

export interface CompanyBelowProps {
  readonly view: LookUpView;
  readonly onAsk: (introducer: Introducer) => void;
}

/** The company level below the list; nothing where it is empty. */
export function CompanyBelow({ view, onAsk }: CompanyBelowProps) {
  const context = evidenceContext(view, useText());
  const company = view.result?.company;
  if (company === undefined || company.colleagues.length === 0) return null;
  return (
    <ErrorBoundary fallback={null}>
      <Suspense>
        <LazyCompanySection company={company} context={context} onAsk={onAsk} />
      </Suspense>
    </ErrorBoundary>
  );
}
