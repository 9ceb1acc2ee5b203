/** Lengths are px of the page, but for positions, which are deck.gl's common space (512 to the world, y north). */

export const bowVertexShader = `#version 300 es
#define SHADER_NAME bow-layer-vertex-shader

// how far along the curve, 0…1; which side of it, -1 or 1; beyond which of its ends, -1, 0 or 1
in vec3 positions;
in vec2 instanceStarts;
in vec2 instanceBends;
in vec2 instanceEnds;
in float instanceWidths;
in vec2 instanceDashes;
in vec4 instanceColors;

out vec4 vColor;
out vec2 vPlace;
flat out vec4 vLine;
flat out float vPixel;

vec2 speedAt(float t) {
  return 2.0 * mix(instanceBends - instanceStarts, instanceEnds - instanceBends, t);
}

// the length up to t, by Gauss and Legendre's rule of five points: DLMF 3.5.v
float lengthTo(float t) {
  float half_ = t / 2.0;
  return half_ * (
    0.5688888889 * length(speedAt(half_)) +
    0.4786286705 * (length(speedAt(half_ * 1.5384693101)) + length(speedAt(half_ * 0.4615306899))) +
    0.2369268851 * (length(speedAt(half_ * 1.9061798459)) + length(speedAt(half_ * 0.0938201541)))
  );
}

void main(void) {
  float t = positions.x;
  float px = project_pixel_size(1.0);
  float devicePx = 1.0 / project.devicePixelRatio;
  float radius = instanceWidths / 2.0;
  // room for the soft edge
  float reach = radius + devicePx / 2.0;
  vec2 speed = speedAt(t);
  vec2 along = length(speed) > 0.0 ? normalize(speed) : vec2(1.0, 0.0);
  vec2 across = vec2(-along.y, along.x);
  vec2 curve = mix(mix(instanceStarts, instanceBends, t), mix(instanceBends, instanceEnds, t), t);
  vec2 place = curve + (along * positions.z + across * positions.y) * reach * px;

  // an unbroken line is all begin: of its length only what lies beyond its ends is asked for
  bool isDashed = instanceDashes.y > 0.0;
  float whole = isDashed ? lengthTo(1.0) / px : 0.0;
  float reached = isDashed ? lengthTo(t) / px : 0.0;
  vColor = instanceColors;
  vPlace = vec2(reached + positions.z * reach, positions.y * reach);
  vLine = vec4(instanceDashes, whole, radius);
  vPixel = devicePx;

  geometry.position = vec4(project_position(vec3(place, 0.0)), 1.0);
  gl_Position = project_common_position_to_clipspace(geometry.position);
  DECKGL_FILTER_GL_POSITION(gl_Position, geometry);
}
`;

export const bowFragmentShader = `#version 300 es
#define SHADER_NAME bow-layer-fragment-shader
precision highp float;

in vec4 vColor;
in vec2 vPlace;
flat in vec4 vLine;
flat in float vPixel;

out vec4 fragColor;

// how far beyond a dash that begins at some length: 0 within it
float beyond(float begin, float dash, float whole) {
  if (begin < 0.0 || begin > whole) return 1e6;
  return max(max(begin - vPlace.x, vPlace.x - min(begin + dash, whole)), 0.0);
}

void main(void) {
  float dash = vLine.x;
  float whole = vLine.z;
  float off = abs(vPlace.x);
  if (vLine.y > 0.0) {
    float period = dash + vLine.y;
    float begin = floor(vPlace.x / period) * period;
    off = min(beyond(begin, dash, whole), beyond(begin + period, dash, whole));
  }
  // every dash ends in half a disc
  float inside = (vLine.w - length(vec2(off, vPlace.y))) / vPixel;
  fragColor = vec4(vColor.rgb, vColor.a * clamp(inside + 0.5, 0.0, 1.0));
  DECKGL_FILTER_COLOR(fragColor, geometry);
}
`;
