/** A failure as the service reports it. */
export interface CrmError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function crmError(status: number, code: string, message: string): CrmError {
  return Object.assign(new Error(message), { status, code });
}

export function isCrmError(error: unknown): error is CrmError {
  return error instanceof Error && "status" in error && "code" in error;
}

export function unknownSegment(segment: string): CrmError {
  return crmError(404, "0x8006088a", `Resource not found for the segment '${segment}'.`);
}

export function recordNotFound(table: string, id: string): CrmError {
  return crmError(404, "0x80040217", `Entity '${table}' With Id = ${id} Does Not Exist`);
}

/** The row exists, and belongs to somebody whose rows the caller's roles do not reach. */
export function accessDenied(callerId: string, action: string, id: string): CrmError {
  const principal = `Principal user (Id=${callerId}, type=8, roleCount=1, accessMode=0)`;
  return crmError(403, "0x80040220", `${principal} does not have ${action}Access to ${id}.`);
}

export function unknownProperty(table: string, property: string): CrmError {
  const type = `Microsoft.Dynamics.CRM.${table}`;
  const message = `Could not find a property named '${property}' on type '${type}'.`;
  return crmError(400, "0x80060888", message);
}

/** The text of an OData query is wrong, or asks for what the stand-in does not know. */
export function invalidQuery(message: string): CrmError {
  return crmError(400, "0x80060888", message);
}

export function invalidFetchXml(message = "Invalid XML."): CrmError {
  return crmError(400, "0x80040216", message);
}

export function unknownEntity(name: string): CrmError {
  return crmError(400, "0x80041102", `The entity with a name = '${name}' was not found.`);
}

export function unknownAttribute(table: string, attribute: string): CrmError {
  const name = `Name = '${attribute}' and NameMapping = 'Logical'`;
  const message = `'${table}' entity doesn't contain attribute with ${name}.`;
  return crmError(400, "0x80041103", message);
}

export function invalidArgument(message: string): CrmError {
  return crmError(400, "0x80040203", message);
}

export function tooManyAggregatedRows(): CrmError {
  const message = "AggregateQueryRecordLimit exceeded. Cannot perform this operation.";
  return crmError(400, "0x8004E023", message);
}
