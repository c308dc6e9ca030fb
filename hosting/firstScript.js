/* global window, document, location */
// Runs before every other script of the page, in browsers of any age: plain, old JavaScript. A script
// that never arrives, or does not run, would leave the skeleton for ever; this one says so.
(function () {
  // As long as the pane waits for Outlook, but sooner, because it begins sooner: where a script is
  // missing, nobody says that Outlook is to blame.
  var limitMs = 10000;
  var page = document.documentElement;
  var words = JSON.parse(document.getElementById("first-script").getAttribute("data-words"));
  var arrived = [];
  var missing = "";

  /** The build's scripts; what else runs in the page has to get by by itself. */
  function isOwn(address) {
    return address.indexOf(location.origin + "/static/") === 0;
  }

  function isOfficeScript(script) {
    return script.hasAttribute("data-office");
  }

  /** The reason stays on the page, for the pane's script to read; a missing script explains an error. */
  function tell(reason, address) {
    if (page.getAttribute("data-start-problem") === "network") return;
    page.setAttribute("data-start-problem", reason);
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", show);
    else show();

    function show() {
      var problem = document.getElementById("start-problem");
      var skeleton = document.getElementById("skeleton");
      // The pane is there.
      if (!problem) return;
      var language = (window.navigator.language || "en").slice(0, 2).toLowerCase();
      if (!words[language]) language = "en";
      problem.lang = language;
      problem.dir = words[language].direction;
      problem.textContent = words[language][reason].replace("{host}", address.split("/")[2]);
      problem.hidden = false;
      if (skeleton) skeleton.hidden = true;
    }
  }

  // The events of elements do not bubble.
  window.addEventListener(
    "error",
    function (event) {
      var script = event.target;
      if (script && script.tagName === "SCRIPT") {
        if (isOwn(script.src) || isOfficeScript(script)) tell("network", script.src);
        // A file that office.js asks for: it may do without.
        else missing = script.src;
      } else if (isOwn(event.filename || "")) tell("outdated", event.filename);
    },
    true,
  );

  document.addEventListener(
    "load",
    function (event) {
      // Pictures come and go as long as the pane is open; who remembered them would keep every list they stood in.
      if (event.target.tagName !== "SCRIPT") return;
      arrived.push(event.target);
      // Some networks send a page of their own in place of what they block.
      if (isOfficeScript(event.target) && !window.Office) {
        tell("network", event.target.src);
      }
    },
    true,
  );

  window.setTimeout(function () {
    var scripts = document.getElementsByTagName("script");
    for (var i = 0; i < scripts.length && !missing; i += 1) {
      if (scripts[i].src && arrived.indexOf(scripts[i]) < 0) missing = scripts[i].src;
    }
    if (missing) tell("network", missing);
  }, limitMs);
})();
