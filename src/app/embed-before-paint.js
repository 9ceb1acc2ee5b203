// Runs before the first paint, inlined into the embed: language and chrome of the address, and its theme. What the
// reader chose in the atlas stays there: the page around the embed has its own.
{
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const known = (names, asked) => asked.find((name) => names.includes(name));
  const browser = navigator.languages.map((tag) => tag.slice(0, 2));
  root.lang = known(["vi", "lo", "en"], [query.get("lang"), ...browser]) ?? "en";
  const theme = known(["light", "dark"], [query.get("theme")]);
  if (theme) root.dataset.theme = theme;
  root.dataset.chrome = known(["full", "compact", "none"], [query.get("chrome")]) ?? "full";
  // by which the page around it tells several embeds apart
  const id = query.get("embed") ?? "";
  root.dataset.embed = /^[a-z0-9-]{1,40}$/.test(id) ? id : "lien-tinh";
  root.classList.add("scripted");
}
