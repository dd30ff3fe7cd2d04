namespace HemaSite.Pictures.Cards;

/// <summary>The sizes of a social card, in pixels: what Facebook, Telegram and WhatsApp show without cutting.</summary>
public static class SocialCard
{
    /// <summary>Across.</summary>
    public const int Width = 1200;

    /// <summary>Down.</summary>
    public const int Height = 630;

    /// <summary>Across, of the picture at the right edge.</summary>
    public const int PictureWidth = 460;
}
