// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_view.h"

#include "widgets/components/file_writing.h"
#include "widgets/components/page.h"
#include "widgets/plots/plot_library.h"
#include "widgets/plots/replot_queue.h"

#include <qcustomplot.h>

#include <QContextMenuEvent>
#include <QDialog>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QSvgGenerator>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tessera {
namespace {

constexpr int kReplotInterval = 33; // ms: 30 a second

} // namespace

/// QCustomPlot replots whenever it is resized, in the midst of the layout. This one keeps its
/// picture until the view has it replotted.
class PlotCanvas : public QCustomPlot {
public:
    using QCustomPlot::QCustomPlot;

    /// Takes the size of the widget.
    void fit() {
        m_fitted = true;
        if (viewport() != rect()) {
            setViewport(rect());
            updateLayout();
        }
    }
    /// Not before: QCustomPlot asks for a replot of its own while it has no size yet.
    bool isFitted() const { return m_fitted; }
    void setGround(const QColor& color) {
        m_ground = color;
        setBackground(QBrush(color));
    }

protected:
    void resizeEvent(QResizeEvent*) override {}
    void paintEvent(QPaintEvent* event) override {
        if (!m_fitted || viewport() != rect()) {
            QPainter(this).fillRect(rect(), m_ground);
        }
        if (m_fitted) {
            QCustomPlot::paintEvent(event);
        }
    }

private:
    QColor m_ground;
    bool m_fitted = false;
};

PlotView::PlotView(const QString& title, Theme& theme, QWidget* parent)
    : QWidget(parent), m_title(title), m_theme(theme), m_style(PlotStyle::of(theme)),
      m_plot(new PlotCanvas(this)) {
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setContextMenuPolicy(Qt::NoContextMenu);
    m_plot->setAttribute(Qt::WA_OpaquePaintEvent);
    m_plot->setNoAntialiasingOnDrag(true);
    m_plot->setLocale(locale());
    m_writer.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { ReplotQueue::of(*this).add(this); });
    connect(&theme, &Theme::changed, this, [this] {
        m_style = PlotStyle::of(m_theme);
        applyStyle(m_style);
        requestReplot();
    });
}

PlotView::~PlotView() = default;

QCustomPlot& PlotView::plot() const {
    return *m_plot;
}

bool PlotView::isLaidOut() const {
    return m_plot->isFitted();
}

void PlotView::requestReplot() {
    m_dirty = true;
    if (!isVisible() || m_timer.isActive()) {
        return;
    }
    const qint64 passed = m_sinceReplot.isValid() ? m_sinceReplot.elapsed() : kReplotInterval;
    m_timer.start(static_cast<int>(std::max<qint64>(0, kReplotInterval - passed)));
}

void PlotView::replotNow() {
    if (rect().isEmpty()) {
        return; // no room yet; resizing asks again
    }
    m_dirty = false;
    m_plot->fit();
    prepareReplot();
    m_plot->replot(QCustomPlot::rpRefreshHint);
    ++m_replots;
    m_sinceReplot.start();
}

void PlotView::applyStyle(const PlotStyle& style) {
    m_plot->setGround(style.base);
    const auto rects = m_plot->axisRects();
    for (QCPAxisRect* rect : rects) {
        const auto axes = rect->axes();
        for (QCPAxis* axis : axes) {
            const QPen pen(style.axis, 1);
            axis->setBasePen(pen);
            axis->setTickPen(pen);
            axis->setTickLengthIn(0);
            axis->setTickLengthOut(4);
            axis->setSubTicks(false);
            axis->setTickLabelColor(style.text2);
            axis->setTickLabelFont(style.tick);
            axis->setLabelColor(style.text);
            axis->setLabelFont(style.secondary);
            axis->setTickLabelPadding(3);
            axis->setLabelPadding(2);
            axis->setPadding(0);
            axis->grid()->setPen(QPen(style.grid, 1));
            axis->grid()->setZeroLinePen(Qt::NoPen);
            axis->grid()->setAntialiased(false);
        }
    }
}

std::function<QByteArray()> PlotView::textOf(const QString& suffix, QString& problem) const {
    if (suffix == QLatin1String("csv")) {
        return [table = values()] { return toCsv(table); };
    }
    if (suffix == QLatin1String("tex")) {
        // Thinned to some hundred points a curve: that is quick, and needs the axes as they are.
        const QByteArray source = toPgfplots();
        if (source.isEmpty()) {
            problem = tr("This plot has no pgfplots form. Choose PNG, SVG, PDF or CSV.");
        }
        return [source] { return source; };
    }
    return {};
}

QString PlotView::exportTo(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    QString problem;
    if (const auto text = textOf(suffix, problem)) {
        return problem.isEmpty() ? writeBytes(path, text()) : problem;
    }
    if (suffix == QLatin1String("png") || suffix == QLatin1String("svg") ||
        suffix == QLatin1String("pdf")) {
        return writeFigure(path, suffix);
    }
    return tr("%1 has no known ending. Choose .png, .svg, .pdf, .csv or .tex.").arg(path);
}

void PlotView::write(const QString& path, std::function<void(const QString& problem)> done) {
    QString problem;
    const auto text = textOf(QFileInfo(path).suffix().toLower(), problem);
    if (!text || !problem.isEmpty()) {
        done(text ? problem : exportTo(path)); // a figure is painted, which is for this thread
        return;
    }
    // The pool is a member and waits in its destructor: `this` is there until the file is written.
    m_writer.start([this, path, text, done = std::move(done)] {
        const QString answer = writeBytes(path, text());
        QMetaObject::invokeMethod(
            this, [done, answer] { done(answer); }, Qt::QueuedConnection);
    });
}

void PlotView::startExport(const QString& path) {
    write(path, [this, path](const QString& problem) {
        if (problem.isEmpty()) {
            Page::sayWritten(this, path, {});
            emit exported(path);
        } else {
            Page::fail(this, problem);
            emit exportFailed(problem);
        }
    });
}

QString PlotView::writeFigure(const QString& path, const QString& suffix) {
    const QSize size = m_plot->width() > 100 && m_plot->height() > 60 ? m_plot->size() : sizeHint();
    applyStyle(PlotStyle::forFiles());
    prepareFigure(true);
    prepareReplot();
    bool written = false;
    if (suffix == QLatin1String("png")) {
        written = m_plot->savePng(path, size.width(), size.height(), 2.0);
    } else if (suffix == QLatin1String("pdf")) {
        written = m_plot->savePdf(path, size.width(), size.height(), QCP::epNoCosmetic,
                                  QStringLiteral("Tessera"), m_title);
    } else {
        QSvgGenerator generator;
        generator.setFileName(path);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(0, 0), size));
        generator.setTitle(m_title);
        QCPPainter painter;
        written = painter.begin(&generator);
        if (written) {
            painter.setMode(QCPPainter::pmVectorized);
            painter.setMode(QCPPainter::pmNoCaching);
            m_plot->toPainter(&painter, size.width(), size.height());
            written = painter.end() && QFileInfo(path).size() > 0;
        }
    }
    prepareFigure(false);
    applyStyle(m_style);
    requestReplot();
    return written
               ? QString()
               : tr("%1 was not written. Check that the folder exists and is writable.").arg(path);
}

void PlotView::askExport() {
    auto* dialog = new QFileDialog(this, tr("Export figure"));
    dialog->setObjectName(QStringLiteral("exportFigureDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Figures and numbers (*.pdf *.svg *.png *.csv *.tex)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(m_title + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &PlotView::startExport);
    dialog->open();
}

void PlotView::showValues() {
    auto* dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("valuesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("%1: values").arg(m_title));
    auto* view = new QTableView(dialog);
    view->setModel(new ValueTableModel(values(), view));
    view->setAccessibleName(dialog->windowTitle());
    view->verticalHeader()->setDefaultSectionSize(24);
    view->horizontalHeader()->setStretchLastSection(true);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(view);
    dialog->resize(640, 420);
    dialog->show();
}

void PlotView::fillMenu(QMenu& menu) {
    menu.addAction(tr("Export figure or numbers..."), this, &PlotView::askExport);
    menu.addAction(tr("Values as table"), this, &PlotView::showValues);
}

void PlotView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_dirty) {
        requestReplot();
    }
}

void PlotView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (!rect().isEmpty()) { // it would paint on nothing
        m_plot->setGeometry(rect());
    }
    requestReplot();
}

void PlotView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        m_plot->setLocale(locale());
        requestReplot();
    }
}

void PlotView::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(event->globalPos());
}

QString plotLibraryVersion() {
    return QStringLiteral(QCUSTOMPLOT_VERSION_STR);
}

} // namespace tessera
