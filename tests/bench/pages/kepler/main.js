// Classic script: kepler.gl as its UMD example wires it, read-only, without a base map (which would come from elsewhere).
// Only the layers are set, so that it draws the provinces and arcs and nothing it guesses from the columns besides.
(() => {
  const { KeplerGl, React, ReactDOM, ReactRedux, Redux } = window;
  const id = "map";
  const reducer = KeplerGl.keplerGlReducer.initialState({
    uiState: { readOnly: true, currentModal: null },
    mapStyle: { styleType: "no_map" },
  });
  const store = Redux.createStore(
    Redux.combineReducers({ keplerGl: reducer }),
    {},
    Redux.applyMiddleware(...KeplerGl.enhanceReduxMiddleware([])),
  );
  const map = React.createElement(KeplerGl.KeplerGl, {
    id,
    mapboxApiAccessToken: "",
    width: window.innerWidth,
    height: window.innerHeight,
  });
  ReactDOM.createRoot(document.getElementById("app")).render(
    React.createElement(ReactRedux.Provider, { store }, map),
  );

  const json = async (address) => (await fetch(address)).json();
  const name = new URLSearchParams(document.location.search).get("arcs") ?? "today";

  async function show() {
    const [vietnam, laos, arcs] = await Promise.all([
      json("/data/v1/provinces-vn34.geojson"),
      json("/data/v1/provinces-la18.geojson"),
      json(`/arcs/${name}.json`),
    ]);
    window.arcsGiven = arcs.length;
    const column = (field) => ({ name: field, type: "real" });
    const layer = (kind, label, columns, color, visConfig = {}) => ({
      id: label,
      type: kind,
      config: { dataId: label, label, columns, isVisible: true, color, visConfig },
    });
    store.dispatch(
      KeplerGl.addDataToMap({
        datasets: [
          {
            info: { id: "provinces", label: "provinces" },
            data: KeplerGl.processGeojson({
              type: "FeatureCollection",
              // kepler.gl reads flat properties only
              features: [...vietnam.features, ...laos.features].map(({ type, geometry, properties }) => ({
                type,
                geometry,
                properties: { id: properties.id },
              })),
            }),
          },
          {
            info: { id: "arcs", label: "arcs" },
            data: {
              fields: ["lng0", "lat0", "lng1", "lat1"].map(column),
              rows: arcs.map(({ from, to }) => [...from, ...to]),
            },
          },
        ],
        options: { centerMap: false, readOnly: true, autoCreateLayers: false },
        config: {
          version: "v1",
          config: {
            visState: {
              layers: [
                layer(
                  "arc",
                  "arcs",
                  { lat0: "lat0", lng0: "lng0", lat1: "lat1", lng1: "lng1" },
                  [220, 120, 60],
                ),
                // filled, as it draws areas that it finds by itself
                layer("geojson", "provinces", { geojson: "_geojson" }, [60, 90, 80], {
                  filled: true,
                  stroked: true,
                }),
              ],
            },
            mapState: { latitude: 16, longitude: 105, zoom: 5, pitch: 0, bearing: 0 },
            mapStyle: { styleType: "no_map" },
          },
        },
      }),
    );
    window.cameraNow = () => {
      const { longitude, latitude } = store.getState().keplerGl[id].mapState;
      return [longitude, latitude];
    };
  }
  show();
})();
