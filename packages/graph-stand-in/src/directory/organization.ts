import { answerPage, selected } from "../http/answers";
import type { Operation } from "../http/graphCall";
import { parseQueryOptions } from "../query/queryOptions";

const rules = {
  type: "microsoft.graph.organization",
  properties: ["id", "displayName", "verifiedDomains"],
  options: [],
  maxTop: 1,
  defaultTop: 1,
};

export const getOrganization: Operation = (call) => {
  const { tenantId, organizationName, verifiedDomains } = call.tenant;
  const options = parseQueryOptions(call.request.query, rules);
  const organization = {
    id: tenantId,
    displayName: organizationName,
    verifiedDomains: verifiedDomains.map((name, position) => ({
      capabilities: "Email, OfficeCommunicationsOnline",
      isDefault: position === 0,
      isInitial: false,
      name,
      type: "Managed",
    })),
  };
  return answerPage([selected(organization, options)], options, call);
};
