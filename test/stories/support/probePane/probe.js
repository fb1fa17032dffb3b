// What an add-in's page finds in its frame, told to the stories about the host itself.
const attempt = () => (window.open("about:blank") === null ? "blocked" : "opened");

window.probe = { bridge: typeof window.nestedAppAuthBridge };

document.getElementById("open").addEventListener("click", () => {
  window.probe.windowAfterClick = attempt();
});
