// What Excel 2016 and 2019 show, whose web view cannot run the pane: plain words and the ways out. ES5 throughout.
(function () {
  var agent = navigator.userAgent;
  var isOld = /Trident|MSIE|Edge\//.test(agent) || typeof globalThis === "undefined";
  if (!isOld) return;
  var place = document.createElement("div");
  place.className = "plain";
  place.setAttribute("role", "alert");
  place.innerHTML =
    "<h1>这个版本的 Excel 太旧，三表汇的窗格显示不了</h1>" +
    "<p>表样本身照样能填、能自己提示填错的地方。可以这样办：</p>" +
    "<ol>" +
    "<li>请上级把三张表的表样发来，用这个 Excel 或 WPS 直接填，填好发回。</li>" +
    "<li>用浏览器（Chrome、Edge、360 极速模式）打开 " +
    location.protocol +
    "//" +
    location.host +
    "/ ，在网页里填表、汇总。</li>" +
    "<li>换一台装有 Excel 2021、Microsoft 365 的电脑，或用网页版 Excel。</li>" +
    "</ol>";
  document.body.insertBefore(place, document.body.firstChild);
})();
