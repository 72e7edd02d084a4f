// SPDX-License-Identifier: GPL-3.0-or-later
// Tool bar of the Train page.
#include "widgets/components/joined_buttons.h"
#include "widgets/components/question_box.h"
#include "widgets/pages/train_page.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/plots/number_text.h"
#include "widgets/plots/plot_panel.h"
#include "widgets/session/ui_settings.h"

#include <QAction>
#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
#include <memory>

namespace tessera {
namespace {

constexpr HorizontalAxis kAxes[] = {HorizontalAxis::step, HorizontalAxis::epoch,
                                    HorizontalAxis::time, HorizontalAxis::images};

/// The last tenth of the slider reaches 0.999: long runs need it.
double weightAt(int position) {
    return position >= 100 ? 0.999 : position / 100.0;
}

QPushButton* menuButton(const QString& text, const QIcon& icon, QWidget* parent) {
    auto* button = new QPushButton(icon, text, parent);
    button->setIconSize(QSize(14, 14));
    auto* menu = new QMenu(text, button);
    QObject::connect(button, &QPushButton::clicked, menu, [button, menu] {
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    return button;
}

} // namespace

QAction* TrainPage::addToggle(const QString& text, const QString& help, bool on,
                              const std::function<void(bool)>& apply) {
    auto* action = new QAction(text, this);
    action->setCheckable(true);
    action->setChecked(on);
    auto* box = new QCheckBox(text, this);
    box->setChecked(on);
    box->setToolTip(help);
    connect(box, &QCheckBox::toggled, action, &QAction::setChecked);
    connect(action, &QAction::toggled, box, &QCheckBox::setChecked);
    connect(action, &QAction::toggled, this, apply);
    toolBar()->addWidget(box);
    m_overflow.emplace_back(action, box);
    return action;
}

void TrainPage::createToolBar() {
    toolBar()->parentWidget()->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    createHorizontalChoice();
    toolBar()->addSpacing(8);
    createSmoothing();
    toolBar()->addSpacing(8);
    createToggles();
    toolBar()->addStretch(1);
    createMenuButtons();
}

void TrainPage::createHorizontalChoice() {
    UiSettings& settings = app().settings;
    auto* bar = toolBar();
    auto* name = new QLabel(tr("Horizontal"), this);
    name->setProperty("secondary", true);
    bar->addWidget(name);
    m_horizontal = new JoinedButtons({tr("Step"), tr("Epoch"), tr("Time"), tr("Images")}, this);
    m_horizontal->setAccessibleName(tr("Horizontal axis"));
    m_horizontal->setToolTip(tr("What all panels count along their horizontal axis"));
    m_horizontal->setCurrent(settings.get(ui::kHorizontal));
    bar->addWidget(m_horizontal);
    connect(m_horizontal, &JoinedButtons::currentChanged, this, [this](int index) {
        app().settings.set(ui::kHorizontal, index);
        for (CurvePlot* plot : plots()) {
            plot->setHorizontalAxis(kAxes[index]);
            plot->setHorizontalLimits(savedHorizontalLimits());
        }
    });
}

void TrainPage::createSmoothing() {
    auto* bar = toolBar();
    auto* label = new QLabel(tr("Smoothing"), this);
    label->setProperty("secondary", true);
    bar->addWidget(label);
    m_smoothing = new QSlider(Qt::Horizontal, this);
    m_smoothing->setRange(0, 100);
    m_smoothing->setFixedWidth(120);
    m_smoothing->setMinimumWidth(60);
    m_smoothing->setAccessibleName(tr("Smoothing"));
    m_smoothing->setToolTip(tr("Weight of the moving average that is drawn as the full line; at 0 "
                               "only the raw points are drawn"));
    label->setBuddy(m_smoothing);
    m_smoothingValue = new QLabel(this);
    m_smoothingValue->setMinimumWidth(
        m_smoothingValue->fontMetrics().horizontalAdvance(QStringLiteral("0.9990")));
    bar->addWidget(m_smoothing);
    bar->addWidget(m_smoothingValue);
    connect(m_smoothing, &QSlider::valueChanged, this, [this](int position) {
        const double weight = weightAt(position);
        m_smoothingValue->setText(fixedNumber(locale(), weight, position >= 100 ? 3 : 2));
        app().settings.set(ui::kSmoothing, weight);
        for (const ShownPanel& panel : m_panels) {
            if (panel.panel && panel.spec.smooth) {
                panel.panel->curves()->setSmoothing(weight);
            }
        }
    });
    const double weight = app().settings.get(ui::kSmoothing);
    m_smoothing->setValue(weight >= 0.995 ? 100 : qRound(weight * 100));
    m_smoothingValue->setText(fixedNumber(locale(), weight, weight >= 0.995 ? 3 : 2));
}

void TrainPage::createToggles() {
    const UiSettings& settings = app().settings;
    const auto all = [this](void (CurvePlot::*set)(bool), const UiOption<bool>& option) {
        return [this, set, option](bool on) {
            app().settings.set(option, on);
            for (CurvePlot* plot : plots()) {
                (plot->*set)(on);
            }
        };
    };
    addToggle(tr("Raw line"), tr("The points as they were measured, thin behind the smoothed line"),
              settings.get(ui::kRawLine), all(&CurvePlot::setRawShown, ui::kRawLine));
    addToggle(tr("Validation"), tr("Lines with markers: what was measured on the validation split"),
              settings.get(ui::kValidation), all(&CurvePlot::setValidationShown, ui::kValidation));
    addToggle(tr("Events"), tr("Marks at checkpoints, the best epoch, pauses and warnings"),
              settings.get(ui::kEvents), all(&CurvePlot::setEventsShown, ui::kEvents));
    m_logLoss = addToggle(tr("Log loss"), tr("Logarithmic vertical axis of the loss"),
                          settings.get(ui::kLogLoss), [this](bool on) { setLogLoss(on); });
    m_logHorizontal =
        addToggle(tr("Log horizontal"), tr("Logarithmic horizontal axis of all panels"),
                  settings.get(ui::kLogHorizontal), [this](bool on) { setLogHorizontal(on); });
}

void TrainPage::createMenuButtons() {
    auto* bar = toolBar();
    m_more = new QToolButton(this);
    m_more->setText(QString(QChar(0x00bb)));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("What has no room in the tool bar"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
    m_panelsButton =
        menuButton(tr("Panels"), app().theme.icon(QStringLiteral("data"), Role::text), this);
    m_exportButton =
        menuButton(tr("Export"), app().theme.icon(QStringLiteral("export"), Role::text), this);
    m_panelsButton->setToolTip(tr("Which panels the page shows"));
    m_exportButton->setToolTip(tr("Writes a panel as a figure, or the numbers of all panels"));
    bar->addWidget(m_panelsButton);
    bar->addWidget(m_exportButton);
    bar->addWidget(m_more);
    connect(m_panelsButton->findChild<QMenu*>(), &QMenu::aboutToShow, this,
            &TrainPage::fillPanelsMenu);
    connect(m_exportButton->findChild<QMenu*>(), &QMenu::aboutToShow, this,
            &TrainPage::fillExportMenu);
    connect(&app().theme, &Theme::changed, this, [this] {
        m_panelsButton->setIcon(app().theme.icon(QStringLiteral("data"), Role::text));
        m_exportButton->setIcon(app().theme.icon(QStringLiteral("export"), Role::text));
    });
    m_overflow.emplace_back(nullptr, m_panelsButton);
    m_overflow.emplace_back(nullptr, m_exportButton);
}

void TrainPage::setLogLoss(bool on) {
    app().settings.set(ui::kLogLoss, on);
    for (const ShownPanel& panel : m_panels) {
        if (panel.panel && panel.spec.id == QLatin1String("loss")) {
            panel.panel->curves()->setLogVertical(on);
        }
    }
}

void TrainPage::applySettings(CurvePlot* plot, const QString& id) {
    const UiSettings& settings = app().settings;
    plot->setHorizontalAxis(kAxes[std::clamp(settings.get(ui::kHorizontal), 0, 3)]);
    const auto panel = std::find_if(m_panels.begin(), m_panels.end(),
                                    [&](const ShownPanel& one) { return one.spec.id == id; });
    const bool smooth = panel == m_panels.end() || panel->spec.smooth;
    plot->setSmoothing(smooth ? settings.get(ui::kSmoothing) : 0);
    plot->setRawShown(settings.get(ui::kRawLine));
    plot->setValidationShown(settings.get(ui::kValidation));
    plot->setEventsShown(settings.get(ui::kEvents));
    loadAxes(plot, id);
}

void TrainPage::arrangeToolBar() {
    const int room = width() - 32;
    for (const auto& [action, widget] : m_overflow) {
        widget->show();
    }
    m_more->hide();
    toolBar()->invalidate();
    int needed = toolBar()->minimumSize().width() - 32;
    if (needed <= room) {
        return;
    }
    m_more->menu()->clear();
    m_more->show();
    needed += m_more->sizeHint().width() + 8;
    for (auto at = m_overflow.rbegin(); at != m_overflow.rend() && needed > room; ++at) {
        const auto& [action, widget] = *at;
        needed -= widget->sizeHint().width() + 8;
        widget->hide();
        QAction* before = m_more->menu()->actions().value(0);
        if (action) {
            m_more->menu()->insertAction(before, action);
        } else if (auto* menu = widget->findChild<QMenu*>()) {
            m_more->menu()->insertAction(before, menu->menuAction());
        }
    }
}

void TrainPage::fillPanelsMenu() {
    auto* menu = m_panelsButton->findChild<QMenu*>();
    menu->clear();
    for (const ShownPanel& panel : m_panels) {
        QAction* action = menu->addAction(panel.spec.title);
        action->setCheckable(true);
        action->setChecked(panel.shown);
        const QString id = panel.spec.id;
        connect(action, &QAction::toggled, this, [this, id](bool on) { setPanelShown(id, on); });
    }
}

void TrainPage::fillExportMenu() {
    auto* menu = m_exportButton->findChild<QMenu*>();
    menu->clear();
    for (CurvePlot* plot : plots()) {
        //: the title of a panel; a dialog follows
        menu->addAction(tr("%1...").arg(plot->title()), plot, &PlotView::askExport);
    }
    menu->addSeparator();
    menu->addAction(tr("All numbers as CSV..."), this, &TrainPage::exportAllNumbers);
}

void TrainPage::exportAllNumbers() {
    auto* dialog = new QFileDialog(this, tr("Folder for the CSV files"));
    dialog->setObjectName(QStringLiteral("allNumbersDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &TrainPage::replaceAllNumbers);
    dialog->open();
}

QString TrainPage::numbersFile(const QString& folder, const ShownPanel& panel) {
    return QStringLiteral("%1/%2.csv").arg(folder, panel.spec.id);
}

void TrainPage::replaceAllNumbers(const QString& folder) {
    const auto count = static_cast<int>(
        std::count_if(m_panels.begin(), m_panels.end(), [&](const ShownPanel& panel) {
            return panel.shown && QFileInfo::exists(numbersFile(folder, panel));
        }));
    if (count == 0) {
        writeAllNumbers(folder);
        return;
    }
    auto* question = new QuestionBox(
        QMessageBox::Question, QStringLiteral("numbersQuestion"), tr("Replace the numbers?"),
        tr("%1 holds %n of these files already. Writing replaces them.", nullptr, count)
            .arg(folder),
        this);
    question->addAnswer(tr("Replace files"), QStringLiteral("replaceNumbersButton"), this,
                        [this, folder] { writeAllNumbers(folder); });
    question->open();
}

void TrainPage::writeAllNumbers(const QString& folder) {
    struct Progress {
        std::size_t left = 0;
        QString problem; ///< the first one
    };
    const auto progress = std::make_shared<Progress>();
    progress->left = plots().size();
    emit statusMessage(tr("Writing the numbers to %1…").arg(folder));
    for (const ShownPanel& panel : m_panels) {
        if (!panel.panel || !panel.shown) {
            continue;
        }
        const QString file = numbersFile(folder, panel);
        panel.panel->view().write(file, [this, progress, folder](const QString& problem) {
            if (progress->problem.isEmpty()) {
                progress->problem = problem;
            }
            if (--progress->left > 0) {
                return;
            }
            if (progress->problem.isEmpty()) {
                emit statusMessage(tr("Numbers written to %1").arg(folder));
            } else {
                emit failed(progress->problem);
                showWriteProblem(progress->problem);
            }
        });
    }
}

} // namespace tessera
