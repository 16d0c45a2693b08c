// Style sheets are taken in for their effect; they export nothing.
declare module "*.css";
