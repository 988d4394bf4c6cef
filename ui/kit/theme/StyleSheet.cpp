// SPDX-License-Identifier: MIT
#include "ui/kit/theme/Theme.h"

#include "core/base/Paths.h"
#include "widgets/Palette.h"

#include <QColor>

#include <array>
#include <utility>

namespace muse {

namespace {

/// Lengths are multiples of 4; every control is 28 high, so that rows of different controls line up.
constexpr const char* kFrames = R"(
QMainWindow::separator { background: @window; width: 4px; height: 4px; }
QMainWindow::separator:hover, QSplitter::handle:hover { background: @accent; }
QSplitter::handle { background: @window; width: 4px; height: 4px; image: none; }
QDockWidget { font-weight: 600; titlebar-close-icon: url(@assets/dock-close.svg); titlebar-normal-icon: url(@assets/dock-float.svg); }
QDockWidget::title { background: @panel; padding: 8px 12px; border-bottom: 1px solid @border; }
QDockWidget::close-button, QDockWidget::float-button { border: none; border-radius: 4px; background: transparent;
    subcontrol-origin: padding; subcontrol-position: right center; width: 16px; height: 16px; padding: 2px; }
QDockWidget::close-button { right: 8px; }
QDockWidget::float-button { right: 32px; }
QDockWidget::close-button:hover, QDockWidget::float-button:hover { background: @hover; }
#mixerDock::title { padding: 2px 12px; }
QMainWindow QMainWindow { background: @window; }
QDockWidget > QWidget, QStackedWidget > QScrollArea, #generatePanel, #generateEmpty { background: @panel; }
QToolBar { background: @panel; border: none; border-bottom: 1px solid @border; spacing: 4px; padding: 4px 8px; }
QToolBar::separator { background: @border; width: 1px; margin: 4px 4px; }
QStatusBar { background: @panel; border-top: 1px solid @border; color: @muted; }
QStatusBar::item { border: none; }
QMenuBar { background: @panel; padding: 2px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @raised; }
QMenu { background: @raised; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: @accent; color: @onAccent; }
QMenu::item:disabled { color: @faint; background: transparent; }
QMenu::indicator { width: 12px; height: 12px; margin-left: 6px; border: 1px solid @outline; border-radius: 3px; background: @field; }
QMenu::indicator:exclusive { border-radius: 6px; }
QMenu::indicator:checked { background: @accent; image: url(@assets/check.svg); }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QMenu::right-arrow { image: url(@assets/arrow-right.svg); width: 10px; height: 10px; margin-right: 6px; }
QToolTip { background: @raised; color: @text; border: 1px solid @border; padding: 4px 8px; }
QLabel { background: transparent; }
QLabel[heading="true"] { font-weight: 600; }
QLabel[muted="true"] { color: @muted; }
QLabel[caption="true"] { color: @muted; font-size: 12px; }
QLabel[caption="true"][warning="true"] { color: @text; font-weight: 600; }
QLabel:disabled { color: @faint; }
#sourceBox { border: 1px dashed @outline; border-radius: 8px; background: @field; }
#sourceBox[filled="true"] { border: 1px solid @border; }
#sourceBox[lit="true"] { border: 1px solid @accent; background: @raised; }
#sourceBox[filled="false"] #sourceWords { color: @muted; }
QScrollArea, #funnelInside { background: transparent; }
QScrollArea#funnelScroll { border: 1px solid transparent; border-radius: 4px; }
QScrollArea#funnelScroll:focus { border-color: @accent; }
#noticeLine { border-radius: 4px; border: 1px solid @border; background: @raised; }
QFrame[offer="true"] { background: @raised; border: none; border-bottom: 1px solid @accent; }
QFrame[noteBar="true"] { background: @raised; border: none; border-top: 1px solid @accent; }
#tourCard { background: @raised; border: 1px solid @accent; border-radius: 8px; }
#tourOutline { border: 2px solid @accent; border-radius: 6px; background: transparent; }
#dropHint { background: @veil; border: 2px dashed @accent; border-radius: 8px; }
#dropHint[refused="true"] { border-color: @outline; }
#dropHint QLabel { color: @text; font-size: 20px; font-weight: 600; }
#dropHint QLabel[caption="true"] { color: @muted; font-size: 13px; font-weight: 400; }
#noticeLine[kind="error"] { border-color: @danger; background: @dangerDim; }
)";

constexpr const char* kButtons = R"(
QPushButton { background: @raised; border: 1px solid @border; border-radius: 6px; padding: 0 12px; min-height: 26px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @border; }
QPushButton:focus { border-color: @accent; }
QPushButton:checked { background: @panel; border-color: @accent; }
QPushButton:checked:focus { border: 2px solid @accent; padding: 0 11px; min-height: 24px; }
QPushButton:disabled { color: @faint; background: @panel; }
QPushButton[chip="true"] { background: transparent; border-color: transparent; color: @muted; padding: 0 2px; min-height: 18px;
    font-size: 12px; text-align: left; }
QPushButton[chip="true"]:hover { background: @hover; }
QPushButton[chip="true"]:pressed { color: @text; }
QPushButton[chip="true"]:focus { border-color: @accent; }
QPushButton[large="true"] { min-height: 34px; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accentHigh; border-color: @accentHigh; }
QPushButton[primary="true"]:pressed { background: @accentLow; }
QPushButton[primary="true"]:focus { border: 3px double @onAccent; padding: 0 10px; min-height: 22px; }
QPushButton[primary="true"][large="true"]:focus { min-height: 38px; }
QPushButton[primary="true"]:disabled { background: @raised; color: @faint; border-color: @border; }
QPushButton[primary="true"][large="true"] { min-height: 42px; font-size: 14px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @raised; border-color: @border; }
QToolButton:focus { border-color: @accent; }
QToolButton:disabled { color: @faint; }
QToolButton::menu-indicator { image: none; }
#qt_toolbar_ext_button { padding: 0; min-width: 16px; }
QToolButton[popupMode="1"] { padding-right: 18px; }
QToolButton::menu-button { border: none; width: 16px; border-radius: 4px; background: transparent; }
QToolButton::menu-button:hover { background: @hover; }
QToolButton::menu-arrow { image: url(@assets/arrow-down.svg); width: 10px; height: 10px; }
QToolButton[tick="true"] { padding: 3px 2px; }
QToolButton[tick="true"]:checked { background: transparent; border-color: transparent; }
QToolButton[tick="true"]:checked:hover { background: @hover; }
QToolButton[framed="true"] { border-color: @border; padding: 3px 4px; }
QToolButton[framed="true"]:hover { border-color: @outline; }
QToolButton[chip="true"] { color: @muted; padding: 1px 4px; font-size: 12px; border-radius: 4px; }
QToolButton[chip="true"]:checked { color: @text; background: transparent; border-color: transparent; }
QToolButton[chip="true"]:hover { background: @hover; }
QToolButton[chip="true"]:focus { border-color: @accent; }
QToolButton[workspace="true"] { color: @muted; font-weight: 600; padding: 4px 14px; border-radius: 0; border: none;
    border-bottom: 2px solid transparent; }
QToolButton[workspace="true"]:hover { color: @text; background: @raised; }
QToolButton[workspace="true"]:checked { color: @text; background: transparent; border-bottom: 2px solid @accent; }
QToolButton[workspace="true"]:focus { color: @onAccent; background: @accent; }
#laneChoice { padding: 4px 2px; font-size: 12px; }
#jobBar QToolButton { padding: 1px 6px; }
QToolButton[tick="true"]:checked:focus, QToolButton[chip="true"]:checked:focus, QToolButton[framed="true"]:focus {
    border-color: @accent; }
QToolButton[fold="true"] { color: @muted; padding: 4px 0; }
QToolButton[fold="true"]:checked { background: transparent; border-color: transparent; }
QToolButton[fold="true"]:focus, QToolButton[fold="true"]:checked:focus { border-color: @accent; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 22px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QCheckBox:disabled { color: @faint; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @outline; border-radius: 4px; background: @field; }
QCheckBox::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(@assets/check.svg); }
QCheckBox::indicator:disabled { border-color: @border; background: @panel; }
)";

constexpr const char* kFields = R"(
QComboBox, QAbstractSpinBox, QLineEdit { background: @field; border: 1px solid @border; border-radius: 6px; min-height: 26px;
    padding: 0 8px; selection-background-color: @accent; selection-color: @onAccent; }
QTreeView QLineEdit { min-height: 0; padding: 0 2px; border-radius: 3px; }
QComboBox:hover, QAbstractSpinBox:hover, QLineEdit:hover { border-color: @outline; }
QComboBox:focus, QAbstractSpinBox:focus, QLineEdit:focus { border-color: @accent; }
QComboBox:disabled, QAbstractSpinBox:disabled, QLineEdit:disabled { color: @faint; background: @panel; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(@assets/arrow-down.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @border; outline: none; padding: 4px;
    selection-background-color: @accent; selection-color: @onAccent; }
QAbstractSpinBox { padding-right: 20px; }
QAbstractSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; width: 20px; border: none; }
QAbstractSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; width: 20px; border: none; }
QAbstractSpinBox::up-arrow { image: url(@assets/arrow-up.svg); width: 8px; height: 8px; }
QAbstractSpinBox::down-arrow { image: url(@assets/arrow-down.svg); width: 8px; height: 8px; }
QTextBrowser, QPlainTextEdit, QListView, QTreeView { background: @field; border: 1px solid @border; border-radius: 6px; }
#historyView::item { padding: 4px 6px; }
#presetView::item { padding: 2px 4px; }
#runList::item { padding: 4px 4px; }
QTableView { background: @field; border: 1px solid @border; border-radius: 6px; }
QTableView::item { padding: 0 4px; }
QHeaderView, QHeaderView::section { background: @panel; color: @muted; border: none; }
QHeaderView::section { border-bottom: 1px solid @border; padding: 4px; }
QListWidget#preferencePages::item { padding: 7px 9px; border: 1px solid transparent; }
QListWidget#preferencePages::item:selected { background: @accent; color: @onAccent; border-radius: 4px; }
QTreeWidget#shortcutTree::item { padding: 3px 2px; }
QTextBrowser:focus, QPlainTextEdit:focus, QListView:focus, QTreeView:focus, QTableView:focus { border-color: @accent; }
)";

constexpr const char* kRanges = R"(
QSlider { min-height: 18px; background: transparent; border: 1px solid transparent; border-radius: 4px; }
QSlider:focus { border-color: @accent; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @border; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: @accent; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; background: @text; }
QSlider::handle:horizontal:hover { background: @accentHigh; }
QSlider::handle:horizontal:focus { background: @accentHigh; border: 2px solid @accent; width: 10px; height: 10px; }
QSlider::sub-page:horizontal:disabled { background: @border; }
QSlider::handle:horizontal:disabled { background: @outline; }
QProgressBar { border: none; border-radius: 2px; background: @border; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { border-radius: 2px; background: @accent; }
QProgressBar[unknown="true"]::chunk { background: qlineargradient(x1:0, y1:0, x2:0.1, y2:0, spread:repeat,
    stop:0 @accent, stop:0.5 @accent, stop:0.51 @border, stop:1 @border); }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @border; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @outline; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabBar { background: transparent; }
QTabBar::tab { color: @muted; padding: 6px 8px; border: none; border-bottom: 2px solid @border; background: transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { color: @onAccent; background: @accent; }
)";

QColor mixed(const QColor& one, const QColor& other, double part) {
    const auto channel = [part](int a, int b) { return static_cast<int>(a + (b - a) * part); };
    return {channel(one.red(), other.red()), channel(one.green(), other.green()), channel(one.blue(), other.blue())};
}

} // namespace

QString themeStyleSheet() {
    // Longer names first where one begins another.
    const std::array<std::pair<const char*, QColor>, 16> tokens = {{
        {"@accentHigh", palette::accent().lighter(112)},
        {"@accentLow", palette::accent().darker(115)},
        {"@accent", palette::accent()},
        {"@dangerDim", mixed(palette::panel(), palette::danger(), 0.12)},
        {"@danger", palette::danger()},
        {"@window", palette::window()},
        {"@panel", palette::panel()},
        {"@field", palette::field()},
        {"@raised", palette::raised()},
        {"@hover", mixed(palette::raised(), palette::border(), 0.6)},
        {"@border", palette::border()},
        {"@outline", mixed(palette::border(), palette::textMuted(), 0.5)},
        {"@text", palette::text()},
        {"@muted", palette::textMuted()},
        {"@faint", palette::textFaint()},
        {"@onAccent", palette::onAccent()},
    }};
    QString sheet = QLatin1String(kFrames) + QLatin1String(kButtons) + QLatin1String(kFields) + QLatin1String(kRanges);
    QColor veil = palette::panel();
    veil.setAlpha(235);
    sheet.replace(QLatin1String("@veil"), veil.name(QColor::HexArgb));
    for (const auto& [token, colour] : tokens)
        sheet.replace(QLatin1String(token), colour.name());
    const auto pictures = assetsFolder() / "theme" / (palette::scheme() == palette::Scheme::Dark ? "dark" : "light");
    return sheet.replace(QLatin1String("@assets"), QString::fromStdString(pictures.string()));
}

} // namespace muse
