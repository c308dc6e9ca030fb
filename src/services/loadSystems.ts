/**
 * Loads the adapters of the remote systems: they are larger than the pane itself and not needed
 * before it shows.
 */
export async function loadSystems() {
  const [tenantServices, tenantSystems] = await Promise.all([
    import(/* webpackChunkName: "systems" */ "./tenantServices"),
    import(/* webpackChunkName: "systems" */ "./tenantSystems"),
  ]);
  return { ...tenantServices, ...tenantSystems };
}
