// The messages office.js and Outlook on the web exchange: JSON text over postMessage.

export interface HostRequest {
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: (typeof actionType)[keyof typeof actionType];
  readonly _data: unknown;
}

export const actionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

const messageType = { request: 0, response: 1 } as const;
const responseType = { answer: 0, event: 1 } as const;

/** The library makes its own error of this one. */
export const errorHandlingRequest = -2;

/** @returns undefined for text that is no request of this conversation */
export function parseRequest(text: string, conversationId: string): HostRequest | undefined {
  const message = parseJson(text) as (HostRequest & { readonly _messageType: number }) | undefined;
  const isOurs = message?._conversationId === conversationId;
  return isOurs && message._messageType === messageType.request ? message : undefined;
}

/** Number of the method, where the request calls one. */
export function methodOf({ _data }: HostRequest): number | undefined {
  const { MethodData, DdaMethod } = (_data ?? {}) as {
    readonly MethodData?: { readonly DispatchId: number };
    readonly DdaMethod?: { readonly DispatchId: number };
  };
  return (MethodData ?? DdaMethod)?.DispatchId;
}

export function answerText(request: HostRequest, data: unknown, errorCode = 0): string {
  const { _actionName, _conversationId, _correlationId } = request;
  return responseText({
    _responseType: responseType.answer,
    _actionName,
    _conversationId,
    _correlationId,
    _data: data,
    _errorCode: errorCode,
  });
}

export function eventText(conversationId: string, actionName: string, data: unknown): string {
  return responseText({
    _responseType: responseType.event,
    _actionName: actionName,
    _conversationId: conversationId,
    _correlationId: 0,
    _data: data,
    _errorCode: 0,
  });
}

function responseText(response: object): string {
  const envelope = { _messageType: messageType.response, _origin: "", _serializerVersion: 1 };
  return JSON.stringify({ ...envelope, ...response });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}
