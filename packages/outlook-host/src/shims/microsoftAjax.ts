/**
 * The little of ASP.NET's MicrosoftAjax.js that office.js needs. The npm package of office.js would
 * load it from a server of Microsoft's and stops without it; a page that has it already is left alone.
 */
export {};

type Constructor = (...parameters: readonly unknown[]) => void;

if (Reflect.get(window, "Sys") === undefined) {
  Object.assign(window, { Type: Function, Sys: sys() });
  Object.assign(Function, { registerNamespace, registerClass, _validateParams: () => null });
  Object.defineProperty(Function.prototype, "registerClass", { value: registerClass });
  Object.assign(Error, {
    argument: (parameter: string, message?: string) => failure("Argument", message, parameter),
    argumentNull: (parameter: string, message?: string) =>
      failure("ArgumentNull", message, parameter),
    argumentType: (parameter: string) => failure("ArgumentType", undefined, parameter),
    argumentOutOfRange: (parameter: string, _: unknown, message?: string) =>
      failure("ArgumentOutOfRange", message, parameter),
    parameterCount: (message?: string) => failure("ParameterCount", message),
    invalidOperation: (message?: string) => failure("InvalidOperation", message),
  });
}

function sys(): object {
  return {
    StringBuilder: function StringBuilder() {
      return undefined;
    },
    Debug: { trace: () => undefined },
    Browser: {},
    Serialization: {
      JavaScriptSerializer: {
        serialize: (value: unknown) => JSON.stringify(value),
        deserialize: (text: string): unknown => JSON.parse(text),
      },
    },
  };
}

function registerNamespace(name: string): void {
  name.split(".").reduce<object>((parent, part) => {
    const child = Reflect.get(parent, part) as object | undefined;
    if (child !== undefined) return child;
    const created = {};
    Reflect.set(parent, part, created);
    return created;
  }, window);
}

function registerClass(this: Constructor): Constructor {
  return this;
}

function failure(kind: string, message?: string, parameter?: string): Error {
  const name = `Sys.${kind}Exception`;
  const about = parameter === undefined ? "" : `\nParameter name: ${parameter}`;
  const error = new Error(
    `${name}: ${message ?? "Value does not fall within the expected range."}${about}`,
  );
  return Object.assign(error, { name, ...(parameter !== undefined && { paramName: parameter }) });
}
