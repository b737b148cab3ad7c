/** Cases on the map's pages and beside a filing, and the association's view of them. */
package se.lexheller.mapoverlay.web;
