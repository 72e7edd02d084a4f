// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace tessera::cli {

/// Writes one JSON document piece by piece; commas and escapes are taken care of. NaN becomes null.
class JsonText {
public:
    explicit JsonText(std::ostream& out) : out_(out) {}
    ~JsonText();
    JsonText(const JsonText&) = delete;
    JsonText& operator=(const JsonText&) = delete;

    void begin_object();
    void end_object();
    void begin_array();
    void end_array();
    /// The name of the next value.
    void key(std::string_view name);

    void value(std::string_view text);
    void value(const char* text) { value(std::string_view(text)); }
    void value(double number);
    void value(int64_t number);
    void value(int number) { value(static_cast<int64_t>(number)); }
    void value(bool truth);
    void null();
    template <typename T>
    void value(const std::vector<T>& items) {
        begin_array();
        for (const T& item : items) {
            value(item);
        }
        end_array();
    }
    void value(float number) { value(static_cast<double>(number)); }
    template <typename T>
    void member(std::string_view name, const T& content) {
        key(name);
        value(content);
    }

private:
    void separate();
    void raw(std::string_view text);

    std::ostream& out_;
    std::vector<bool> first_{true}; ///< per open level: nothing written yet
    bool after_key_ = false;
};

} // namespace tessera::cli
