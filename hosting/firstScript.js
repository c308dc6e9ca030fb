/* global window, document, location */
// Runs before every other script of the page, in browsers of any age: plain, old JavaScript.
(function () {
  var own = location.origin;
  var others = document.currentScript.getAttribute("data-script-origins").split(" ");

  // Without a default policy, `require-trusted-types-for 'script'` stops office.js.
  if (window.trustedTypes && window.trustedTypes.createPolicy) {
    window.trustedTypes.createPolicy("default", {
      createScriptURL: function (url) {
        var origin = new URL(url, location.href).origin;
        if (origin === own || others.indexOf(origin) >= 0) return url;
        throw new TypeError("script URL not allowed");
      },
    });
  }

  // An own script that is missing, or too new for this browser, would leave the skeleton for ever.
  window.addEventListener(
    "error",
    function (event) {
      var script = event.filename || (event.target && event.target.src) || "";
      var problem = document.getElementById("start-problem");
      if (!problem || script.indexOf(own + "/") !== 0) return;
      problem.hidden = false;
      document.getElementById("skeleton").hidden = true;
    },
    true,
  );
})();
