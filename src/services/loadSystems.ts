/** What asks other systems: larger than the pane itself, and not needed before it shows. */
export async function loadSystems() {
  const [graphAccess, graphRoom, dataverseRoom, requestLedger] = await Promise.all([
    import(/* webpackChunkName: "systems" */ "../adapters/graph/graphAccess"),
    import(/* webpackChunkName: "systems" */ "../adapters/graph/graphRoom"),
    import(/* webpackChunkName: "systems" */ "../adapters/dataverse/dataverseRoom"),
    import(/* webpackChunkName: "systems" */ "../adapters/outlook/ledger/requestLedger"),
  ]);
  return { ...graphAccess, ...graphRoom, ...dataverseRoom, ...requestLedger };
}

export type Systems = Awaited<ReturnType<typeof loadSystems>>;
