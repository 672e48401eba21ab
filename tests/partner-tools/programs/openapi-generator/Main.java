import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Main A|B URL APPID CONTENT, with the secret in SECRET: sends a text message and prints the errcode. */
public class Main {
  public static void main(String[] args) throws Exception {
    URI url = URI.create(args[1]);
    String appid = args[2];
    String timestamp = String.valueOf(System.currentTimeMillis());
    byte[] text = (appid + System.getenv("SECRET") + timestamp).getBytes(StandardCharsets.UTF_8);
    String signature = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(text));

    if (args[0].equals("A")) {
      platformclient.ApiClient client = new platformclient.ApiClient();
      client.setScheme(url.getScheme()).setHost(url.getHost()).setPort(url.getPort()).setBasePath(url.getPath());
      platformclient.model.CustomerMessage message =
          new platformclient.model.CustomerMessage().fromUserId("123").msgType("text").content(args[3]);
      System.out.println("errcode " + new platformclient.api.PlatformApi(client)
          .receiveCustomerMessage("v1", appid, timestamp, signature, message, null).getErrcode());
    } else {
      appclient.ApiClient client = new appclient.ApiClient();
      client.setScheme(url.getScheme()).setHost(url.getHost()).setPort(url.getPort()).setBasePath(url.getPath());
      appclient.model.StaffMessage message =
          new appclient.model.StaffMessage().toUserId("123").msgType("text").content(args[3]);
      System.out.println("errcode " + new appclient.api.AppApi(client)
          .sendMessageToCustomer(timestamp, signature, message, null).getErrcode());
    }
  }
}
