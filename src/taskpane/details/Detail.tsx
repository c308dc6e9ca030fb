import type { ReactNode } from "react";

export interface DetailProps {
  readonly label: string;
  readonly children: ReactNode;
}

export function Detail({ label, children }: DetailProps) {
  return (
    <div className="detail">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
