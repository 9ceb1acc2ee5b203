// Classic script, before all others of a page that is measured against the atlas: sets the performance mark `map-drawn`
// at the first frame in which WebGL drew as many things at once as there are arcs. `window.arcsGiven` says how many.
(() => {
  const { prototype } = WebGL2RenderingContext;
  let done = false;
  const watch = (name, countAt) => {
    const draw = prototype[name];
    prototype[name] = function (...given) {
      if (!done && window.arcsGiven > 0 && given[countAt] === window.arcsGiven) {
        done = true;
        requestAnimationFrame(() => performance.mark("map-drawn"));
      }
      return draw.apply(this, given);
    };
  };
  watch("drawArraysInstanced", 3);
  watch("drawElementsInstanced", 4);
})();
