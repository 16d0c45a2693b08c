// npm start — the main job, from nothing built.
import "./demo.mjs";
