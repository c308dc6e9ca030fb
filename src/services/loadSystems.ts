/** What asks other systems: larger than the pane itself, and not needed before it shows. */
export async function loadSystems() {
  const [tenantServices, tenantSystems] = await Promise.all([
    import(/* webpackChunkName: "systems" */ "./tenantServices"),
    import(/* webpackChunkName: "systems" */ "./tenantSystems"),
  ]);
  return { ...tenantServices, ...tenantSystems };
}
