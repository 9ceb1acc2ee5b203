// Runs before the first paint, inlined into the page: the language and theme of the address, else the reader's last
// choice, else the browser's.
{
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const stored = (key) => {
    try {
      return localStorage.getItem(`lien-tinh:${key}`);
    } catch {
      return null;
    }
  };
  const langs = ["vi", "lo", "en"];
  const asked = [query.get("lang"), stored("lang"), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  root.lang = asked.find((lang) => langs.includes(lang)) ?? "en";
  const themes = ["auto", "light", "dark"];
  const theme = [query.get("theme"), stored("theme")].find((name) => themes.includes(name)) ?? "auto";
  if (theme !== "auto") root.dataset.theme = theme;
  // awaiting: the app is on its way, and the room of its controls is drawn
  root.classList.add("scripted", "awaiting");
  const giveUp = ({ target }) => target instanceof HTMLScriptElement && root.classList.remove("awaiting");
  addEventListener("error", giveUp, true);
}
