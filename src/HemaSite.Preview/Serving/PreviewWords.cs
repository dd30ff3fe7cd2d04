using HemaSite.Diagnostics;

namespace HemaSite.Preview.Serving;

/// <summary>The words on the card that lies over a page while the site has errors.</summary>
internal static class PreviewWords
{
    /// <summary>{0} errors.</summary>
    public static MessageText Problems { get; } = new(
        "Errors: {0}. Pages with errors are shown as they last were.",
        "Ошибок: {0}. Страницы с ошибками показаны такими, какими были в последний раз.",
        "Қателер: {0}. Қатесі бар беттердің соңғы дұрыс күйі көрініп тұр.");

    /// <summary>The button.</summary>
    public static MessageText Close { get; } = new("Close", "Закрыть", "Жабу");
}
