const rowKeys = ["first", "second", "third"];

/** The skeleton as in taskpane.html, so that nothing moves when the script takes over. */
export function Skeleton() {
  return (
    <div id="skeleton" aria-hidden="true">
      <div className="skeleton-head">
        <span className="bone bone-line" />
        <span className="bone bone-short" />
      </div>
      <SkeletonRows />
    </div>
  );
}

/** Placeholder rows until the first introducer is found. */
export function SkeletonRows() {
  return rowKeys.map((key) => (
    <div key={key} className="skeleton-row" aria-hidden="true">
      <span className="bone bone-avatar" />
      <span className="bone bone-name" />
      <span className="bone bone-line" />
      <span className="bone bone-button" />
    </div>
  ));
}
