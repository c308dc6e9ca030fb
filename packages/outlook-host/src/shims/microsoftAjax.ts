/**
 * What ASP.NET's MicrosoftAjax.js 3.5 does to a page, in words of our own: what office.js needs of it, and
 * what nobody wants. The npm package of office.js would load the file from a server of Microsoft's and
 * stops without it; a page that has it already is left alone.
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
  // The browser's own take a second argument; these do not look at it.
  Object.assign(String.prototype, {
    startsWith(this: string, start: string) {
      const beginning = this.substring(0, start.length);
      return beginning === start;
    },
    endsWith(this: string, end: string) {
      const ending = this.substring(this.length - end.length);
      return ending === end;
    },
    trim(this: string) {
      return this.replace(/^\s+|\s+$/g, "");
    },
  });
  // Under a policy without 'unsafe-eval' the file ends here, with an error of the page's.
  evaluate("0");
  Object.assign(Reflect.get(window, "Sys") as object, { Res: {} });
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
        deserialize: (text: string) => evaluate(`(${text})`),
      },
    },
  };
}

function evaluate(text: string): unknown {
  return (Reflect.get(window, "eval") as (text: string) => unknown)(text);
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
