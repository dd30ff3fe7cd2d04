using HemaSite.Pictures;
using HemaSite.Pictures.Metadata;
using NetVips;

namespace HemaSite.Tests.Pictures;

public sealed class MetadataTests
{
    public static TheoryData<string> Kinds => ["JPEG", "PNG", "WEBP"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Hidden_data_go_and_every_pixel_stays(string kind)
    {
        var (plain, secret) = Pair(kind);
        Assert.Contains(Photo.Secrets, word => Photo.Holds(secret, word));

        var stripped = MetadataStripper.Strip(kind, secret)!.Value.ToArray();

        Assert.DoesNotContain(Photo.Secrets, word => Photo.Holds(stripped, word));
        using var before = Image.NewFromBuffer(plain);
        using var after = Image.NewFromBuffer(stripped);
        Assert.Equal(0, (before - after).Abs().Max());
        Assert.Null(MetadataStripper.Strip(kind, stripped));
        Assert.Equal((true, false), (MetadataStripper.HasAny(kind, secret), MetadataStripper.HasAny(kind, stripped)));
    }

    [Fact]
    public void A_decoder_never_unpacks_the_texts_of_a_png()
    {
        using var pixel = Image.Black(2, 2);
        var plain = pixel.PngsaveBuffer(keep: Enums.ForeignKeep.None);
        const int Head = 33;
        byte[] Chunk(string name) => [0, 0, 0, 3, .. System.Text.Encoding.ASCII.GetBytes(name), 1, 2, 3, 0, 0, 0, 0];
        byte[] turned = [.. plain[..Head], .. Chunk("eXIf"), .. plain[Head..]];
        byte[] told = [.. plain[..Head], .. Chunk("zTXt"), .. Chunk("iTXt"), .. Chunk("eXIf"), .. Chunk("tEXt"), .. plain[Head..]];

        Assert.Equal(turned, PngMetadata.WithoutTexts(told));
        Assert.Equal("GIF89a"u8.ToArray(), PngMetadata.WithoutTexts([.. "GIF89a"u8]));
    }

    [Fact]
    public void The_comments_of_a_gif_go()
    {
        byte[] gif = [.. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, 0x21, 0xFE, 4, .. "SERI"u8, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B];
        var stripped = MetadataStripper.Strip("GIF", gif)!.Value.ToArray();
        Assert.Equal([.. gif[..19], .. gif[27..]], stripped);
    }

    [Fact]
    public void The_metadata_of_a_drawing_go()
    {
        var stripped = MetadataStripper.Strip("SVG", "<svg><metadata><rdf>SERIAL-42</rdf></metadata><path/></svg>"u8)!.Value.ToArray();
        Assert.Equal("<svg><path/></svg>"u8.ToArray(), stripped);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Damaged_bytes_are_no_bug(string kind)
    {
        var (_, secret) = Pair(kind);
        var random = new Random(42);
        for (var i = 0; i < 2000; i++)
        {
            var damaged = secret.AsSpan(0, random.Next(16, Math.Min(secret.Length, 400))).ToArray();
            for (var flips = random.Next(1, 6); flips > 0; flips--)
            {
                damaged[random.Next(12, damaged.Length)] = (byte)random.Next(256);
            }

            MetadataStripper.Strip(kind, damaged);
            PictureInspector.Inspect(".jpg", damaged);
        }
    }

    [Theory]
    [InlineData(1, 60, 40)]
    [InlineData(3, 60, 40)]
    [InlineData(6, 40, 60)]
    [InlineData(8, 40, 60)]
    public void A_picture_is_as_wide_as_it_is_seen(int orientation, int width, int height)
    {
        var picture = PictureInspector.Inspect(".jpg", Photo.WithSecrets(Photo.Jpeg(60, 40), orientation)).Picture!;
        Assert.Equal((width, height, orientation != 1, true), (picture.Width, picture.Height, picture.IsTurned, picture.HasMetadata));
    }

    [Theory]
    [InlineData("<svg width=\"120\" height='80px' viewBox=\"0 0 1 1\">", 120, 80)]
    [InlineData("<svg viewBox=\"0 0 800 600.4\">", 800, 600)]
    [InlineData("<svg width=\"100%\" height=\"100%\" viewBox='0,0,32,16'>", 32, 16)]
    [InlineData("<svg stroke-width=\"3\">", 0, 0)]
    public void A_drawing_tells_its_size(string head, int width, int height)
    {
        var picture = PictureInspector.Inspect(".svg", System.Text.Encoding.UTF8.GetBytes($"{head}<path/></svg>")).Picture!;
        Assert.Equal((width, height, false), (picture.Width, picture.Height, picture.CanShrink));
    }

    private static (byte[] Plain, byte[] Secret) Pair(string kind)
    {
        switch (kind)
        {
            case "JPEG":
                var jpeg = Photo.Jpeg(60, 40);
                return (jpeg, Photo.WithSecrets(jpeg));
            case "PNG":
                var png = Photo.Png(60, 40);
                return (png, Photo.WithSecretsInPng(png));
            default:
                var webp = Photo.WebP(60, 40);
                return (webp, Photo.WithSecretsInWebP(webp, 60, 40));
        }
    }
}
